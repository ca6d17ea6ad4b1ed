// Whoever imports TemplateCorpus works with the document, so it comes along.
@_exported public import CorpusModel
