"""What a service says of itself (VOSI 1.1, TAPRegExt 1.0, VODataService 1.2).

Map
---
records
    Capabilities, interfaces, languages, formats and limits, as data.
capabilities_document
    Records to the XML of VOSI capabilities.
adql_language
    The language record for ADQL, from the compiler's own tables.
tables_document
    A `TableSet` to the XML of VOSI tables.
tables_reader
    The XML of VOSI tables to a `TableSet`.
availability
    The XML of VOSI availability.
names
    Names as ADQL wants them written: quoted where they must be.
xml
    Trees with namespaces, and their bytes.
xml_reading
    XML of others, read with care.

XML is always built as trees by lxml, never from text.
"""
