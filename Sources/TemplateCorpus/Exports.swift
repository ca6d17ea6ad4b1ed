// Whoever imports TemplateCorpus works with the document and searches it, so both come along.
@_exported public import CorpusModel
@_exported public import Emitting
