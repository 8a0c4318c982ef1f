import type { AssayHandlers } from '#core/contract/contract.ts'
import { addHypothesis, addMatrixItem, addQuestion, rateCell, removeHypothesis, removeMatrixItem, removeQuestion, updateHypothesis, updateMatrixItem, updateQuestion } from '../services/questions.ts'
import type { CallContext } from './context.ts'

/** Questions, their hypotheses and the matrix between them. */
export const questionCalls = ({ project }: CallContext): Pick<AssayHandlers, 'questions'> => ({
  questions: {
    add: (input) => addQuestion(project(), input),
    update: ({ questionId, ...patch }) => ({ delta: updateQuestion(project(), questionId, patch) }),
    remove: ({ questionId }) => ({ delta: removeQuestion(project(), questionId) }),
    addHypothesis: (input) => addHypothesis(project(), input),
    updateHypothesis: ({ hypothesisId, ...patch }) => ({ delta: updateHypothesis(project(), hypothesisId, patch) }),
    removeHypothesis: ({ hypothesisId }) => ({ delta: removeHypothesis(project(), hypothesisId) }),
    addItem: (input) => addMatrixItem(project(), input),
    updateItem: ({ itemId, ...patch }) => ({ delta: updateMatrixItem(project(), itemId, patch) }),
    removeItem: ({ itemId }) => ({ delta: removeMatrixItem(project(), itemId) }),
    rate: (rating) => ({ delta: rateCell(project(), rating) }),
  },
})
