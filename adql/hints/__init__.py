"""What may have been meant by a query that is wrong, and the query mended.

Map
---
mend
    Edits that would mend a query, and how a hint shows them.
place, guesses
    Where the parser stopped, and the usual reasons.
other_sql, twins
    Words and functions of other kinds of SQL, in ADQL's.
unknown
    Names that mean nothing or too much.
sexagesimal
    Angles in hours or degrees, minutes and seconds.
patience
    How long to think: hostile queries have thousands of errors.
"""
