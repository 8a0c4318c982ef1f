/** The United Nations, its organs, agencies and programmes: id | name | other names. A name in capitals is matched in capitals only. */
export const unitedNations = `
un|United Nations|UN;U.N.;United Nations Organization;UNO
un-security-council|UN Security Council|UNSC;U.N. Security Council;United Nations Security Council;Security Council
un-general-assembly|UN General Assembly|UNGA;U.N. General Assembly;United Nations General Assembly;General Assembly
un-secretariat|UN Secretariat|United Nations Secretariat
icj|International Court of Justice|ICJ;World Court
un-ecosoc|UN Economic and Social Council|ECOSOC;Economic and Social Council
un-human-rights-council|UN Human Rights Council|UNHRC;Human Rights Council;United Nations Human Rights Council
ohchr|Office of the UN High Commissioner for Human Rights|OHCHR;UN Human Rights Office;Office of the High Commissioner for Human Rights
unhcr|UN Refugee Agency|UNHCR;U.N. Refugee Agency;Office of the UN High Commissioner for Refugees;UN High Commissioner for Refugees
unicef|UNICEF|Unicef;United Nations Children's Fund;UN Children's Fund
unesco|UNESCO|Unesco
undp|UN Development Programme|UNDP;United Nations Development Programme
unep|UN Environment Programme|UNEP;United Nations Environment Programme
unfpa|UN Population Fund|UNFPA;United Nations Population Fund
unodc|UN Office on Drugs and Crime|UNODC;United Nations Office on Drugs and Crime
ocha|UN Office for the Coordination of Humanitarian Affairs|OCHA;UNOCHA;Office for the Coordination of Humanitarian Affairs
unrwa|UNRWA|UN Relief and Works Agency;United Nations Relief and Works Agency
unctad|UN Trade and Development|UNCTAD
un-panel-1718|UN Panel of Experts on North Korea|UN Panel of Experts;U.N. Panel of Experts;Panel of Experts;1718 Committee Panel of Experts
wfp|World Food Programme|WFP;World Food Program;UN World Food Programme
fao|Food and Agriculture Organization|FAO;UN Food and Agriculture Organization
who|World Health Organization|WHO;World Health Organisation
ilo|International Labour Organization|ILO;International Labour Organisation;International Labor Organization
iom|International Organization for Migration|IOM
iaea|International Atomic Energy Agency|IAEA;UN nuclear watchdog
imo|International Maritime Organization|IMO
icao|International Civil Aviation Organization|ICAO
itu|International Telecommunication Union|ITU
wmo|World Meteorological Organization|WMO
wipo|World Intellectual Property Organization|WIPO
ipcc|Intergovernmental Panel on Climate Change|IPCC
unfccc|UN Framework Convention on Climate Change|UNFCCC
`
