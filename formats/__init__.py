"""The one result as bytes, and VOTables read back (VOTable 1.5, TAPRegExt 1.0).

Map
---
registry
    All formats; finding one by RESPONSEFORMAT.
writer
    What a format is: a description, and an encoder of three calls.
votable, votable_document, binary_rows
    VOTable: the formats, the XML around the data, rows of BINARY and BINARY2.
delimited, ecsv
    CSV and TSV; ECSV.
fits, spool
    FITS binary tables; rows that wait in a temporary file.
parquet, arrow_ipc, column_notes
    Parquet with VOParquet metadata, Arrow streams, and their columns' metadata.
json_rows, plain_text, html_page
    For programs without a VO library, and for people.
sqlite_file
    A database file.
votable_reader, read_fields, read_text, read_rows, read_binary
    A VOTable as columns and Arrow batches; the ways around expat.
compression
    Content codings on request.
cells, timestamps, xml_text, ascii_text
    Values as text.
fields, slices, errors
    How columns are declared; small batches; what is refused.
"""
