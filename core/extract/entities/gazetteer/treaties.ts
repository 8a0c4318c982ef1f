/** Treaties and agreements that news names: id | name | other names. */
export const treaties = `
north-atlantic|North Atlantic Treaty|Washington Treaty
npt|Treaty on the Non-Proliferation of Nuclear Weapons|NPT;Non-Proliferation Treaty;Nuclear Non-Proliferation Treaty
ctbt|Comprehensive Nuclear-Test-Ban Treaty|CTBT;Comprehensive Test Ban Treaty
inf|Intermediate-Range Nuclear Forces Treaty|INF Treaty
new-start|New START|New START Treaty
korean-armistice|Korean Armistice Agreement|Korean Armistice
russia-dprk-2024|Treaty on Comprehensive Strategic Partnership|Comprehensive Strategic Partnership Treaty;Treaty on Comprehensive Strategic Partnership between Russia and North Korea
jcpoa|Joint Comprehensive Plan of Action|JCPOA
paris|Paris Agreement|
kyoto|Kyoto Protocol|
maastricht|Maastricht Treaty|Treaty on European Union
lisbon|Lisbon Treaty|Treaty of Lisbon
minsk-2|Minsk II|Minsk II agreement
budapest|Budapest Memorandum|
abraham|Abraham Accords|
versailles|Treaty of Versailles|Versailles Treaty
un-charter|UN Charter|Charter of the United Nations;United Nations Charter
rome-statute|Rome Statute|
geneva-conventions|Geneva Conventions|
helsinki|Helsinki Final Act|
`
