### reserved word as a column
SELECT date FROM t
--- error
line 1, column 8: Expected a column name or a value, but found date (a reserved word).
SELECT date FROM t
       ^^^^
Hint: To use it as a name, put it in double quotes. Write: SELECT "date" FROM t

### reserved word as an alias
SELECT a AS size FROM t
--- error
line 1, column 13: Expected a column name, but found size (a reserved word).
SELECT a AS size FROM t
            ^^^^
Hint: To use it as a name, put it in double quotes. Write: SELECT a AS "size" FROM t

### reserved word as a table
SELECT a FROM schema.names
--- error
line 1, column 15: Expected a table name, but found schema (a reserved word).
SELECT a FROM schema.names
              ^^^^^^
Hint: To use it as a name, put it in double quotes. Write: SELECT a FROM "schema".names

### function without arguments
SELECT distance FROM t
--- error
line 1, column 8: Expected a column name or a value, but found distance (a reserved word).
SELECT distance FROM t
       ^^^^^^^^
Hint: Give arguments: DISTANCE(...), or "distance" if it is a column.

### comma too many
SELECT a, b, FROM t
--- error
line 1, column 14: Expected a column name or a value, but found FROM (a reserved word).
SELECT a, b, FROM t
             ^^^^
Hint: Take away the comma before FROM. Write: SELECT a, b FROM t

### comma missing in the list
SELECT a
       b
       c FROM t
--- error
line 3, column 8: Expected FROM, but found c.
       c FROM t
       ^
Hint: A comma may be missing. Write: SELECT a b, c FROM t

### LIMIT after a table
SELECT a FROM t LIMIT 10
--- error
line 1, column 17: Expected the end of the query, but found LIMIT.
SELECT a FROM t LIMIT 10
                ^^^^^
Hint: ADQL has no LIMIT, but TOP after SELECT. Write: SELECT TOP 10 a FROM t

### LIMIT after WHERE
SELECT a FROM t WHERE a = 1 LIMIT 10
--- error
line 1, column 29: Expected the end of the query, but found LIMIT.
SELECT a FROM t WHERE a = 1 LIMIT 10
                            ^^^^^
Hint: ADQL has no LIMIT, but TOP after SELECT. Write: SELECT TOP 10 a FROM t WHERE a = 1

### two equals signs
SELECT a
FROM t
WHERE a == 1 AND b = 2
--- error
line 3, column 9: Expected a comparison operator such as =, but found ==.
WHERE a == 1 AND b = 2
        ^^
Hint: Write: SELECT a FROM t WHERE a = 1 AND b = 2

### comparison twice
SELECT a FROM t WHERE 1 < a < 2
--- error
line 1, column 29: Expected the end of the comparison, but found <.
SELECT a FROM t WHERE 1 < a < 2
                            ^
Hint: Compare twice: a < b AND b < c.

### geometry is no condition
SELECT a FROM t WHERE CONTAINS(POINT(ra, dec), CIRCLE(1, 2, 3))
--- error
line 1, column 23: Expected a condition, but found a value.
SELECT a FROM t WHERE CONTAINS(POINT(ra, dec), CIRCLE(1, 2, 3))
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
Hint: ADQL compares the answer with a number. Write: SELECT a FROM t WHERE CONTAINS(POINT(ra, dec), CIRCLE(1, 2, 3)) = 1

### value is no condition
SELECT a FROM t WHERE a AND b = 1
--- error
line 1, column 23: Expected a condition, but found a value.
SELECT a FROM t WHERE a AND b = 1
                      ^
Hint: Compare it: x > 0, x = 1 for a truth value, or x IS NOT NULL.

### condition is no value
SELECT a + (b = 1) FROM t
--- error
line 1, column 13: Expected a value, but found a condition.
SELECT a + (b = 1) FROM t
            ^^^^^
Hint: ADQL has no truth values; write CASE WHEN ... THEN 1 ELSE 0 END.

### parenthesis open
SELECT a FROM (SELECT b
FROM t
--- error
line 2, column 7: Expected ), but the query ends.
FROM t
      ^
Hint: The parenthesis opened at line 1, column 15 is not closed.

### parenthesis open in a function
SELECT ABS(a FROM t
--- error
line 1, column 14: Expected ), but found FROM (a reserved word).
SELECT ABS(a FROM t
             ^^^^
Hint: A parenthesis is not closed. Write: SELECT ABS(a) FROM t

### parenthesis too many
SELECT (a + 1)) FROM t
--- error
line 1, column 15: Expected FROM, but found ).
SELECT (a + 1)) FROM t
              ^
Hint: There is one closing parenthesis too many. Write: SELECT (a + 1) FROM t

### parenthesis too many at the end
SELECT a FROM t WHERE (a = 1))
--- error
line 1, column 30: Expected the end of the query, but found ).
SELECT a FROM t WHERE (a = 1))
                             ^
Hint: There is one closing parenthesis too many.

### empty

--- error
line 1, column 1: The query is empty.

^
Hint: Write a query, such as SELECT TOP 10 * FROM table.

### only a comment
-- nothing
--- error
line 1, column 11: The query is empty.
-- nothing
          ^
Hint: Write a query, such as SELECT TOP 10 * FROM table.

### not a query
DELETE FROM t
--- error
line 1, column 1: Expected SELECT or WITH, but found DELETE (a reserved word).
DELETE FROM t
^^^^^^
Hint: ADQL only reads: SELECT.

### two queries
SELECT a FROM t; SELECT b FROM t
--- error
line 1, column 18: Expected the end of the query, but found SELECT (a reserved word).
SELECT a FROM t; SELECT b FROM t
                 ^^^^^^
Hint: Send one query at a time.

### no FROM
SELECT 1
--- error
line 1, column 9: Expected FROM, but the query ends.
SELECT 1
        ^
Hint: A query needs a table: SELECT ... FROM table.

### misspelt FROM
SELECT a FRM t
--- error
line 1, column 14: Expected FROM, but found t.
SELECT a FRM t
             ^
Hint: Is FRM meant to be FROM? Write: SELECT a FROM t

### misspelt SELECT
SELCT a FROM t
--- error
line 1, column 1: Expected SELECT, but found SELCT.
SELCT a FROM t
^^^^^
Hint: Is SELCT meant to be SELECT? Write: SELECT a FROM t

### open string
SELECT a FROM t WHERE b = 'c
--- error
line 1, column 27: A string begins here and never ends.
SELECT a FROM t WHERE b = 'c
                          ^^
Hint: Close it with a single quote (').

### typographic quotes
SELECT a FROM t WHERE b = ‘c’
--- error
line 1, column 27: Found a typographic quote (‘).
SELECT a FROM t WHERE b = ‘c’
                          ^
Hint: Use the straight one: ' around strings. Write: SELECT a FROM t WHERE b = 'c'

### bits by an operator
SELECT a FROM t WHERE flags & 4 = 4
--- error
line 1, column 29: ADQL has no operator &.
SELECT a FROM t WHERE flags & 4 = 4
                            ^
Hint: Write: SELECT a FROM t WHERE BITWISE_AND(flags, 4) = 4

### bits turned around by an operator
SELECT ~(a + 1) * 2 FROM t
--- error
line 1, column 8: ADQL has no operator ~.
SELECT ~(a + 1) * 2 FROM t
       ^
Hint: Write: SELECT BITWISE_NOT(a + 1) * 2 FROM t

### comment of another language
SELECT a /* all of it */ FROM t
--- error
line 1, column 11: Expected a column name or a value, but found *.
SELECT a /* all of it */ FROM t
          ^
Hint: A comment begins with -- and ends with its line.

### sample too large
SELECT a FROM t TABLESAMPLE(110)
--- error
line 1, column 17: TABLESAMPLE of 110 percent is not possible.
SELECT a FROM t TABLESAMPLE(110)
                ^^^^^^^^^^^^^^^^
Hint: Write a percentage above 0, and 100 at most.

### condition left over
SELECT a FROM t JOIN u ON t.a = u.a ON t.b = u.b
--- error
line 1, column 37: Expected a join, but found ON (a reserved word).
SELECT a FROM t JOIN u ON t.a = u.a ON t.b = u.b
                                    ^^
Hint: Each join takes one condition.

### TOP without a number
SELECT TOP a FROM t
--- error
line 1, column 12: Expected a whole number, but found a.
SELECT TOP a FROM t
           ^
Hint: Write TOP and a plain whole number, such as TOP 10.

### TOP before DISTINCT
SELECT TOP 3 DISTINCT a FROM t
--- error
line 1, column 14: Expected a column name or a value, but found DISTINCT (a reserved word).
SELECT TOP 3 DISTINCT a FROM t
             ^^^^^^^^
Hint: DISTINCT goes first: SELECT DISTINCT TOP 3.

### negative OFFSET
SELECT a FROM t OFFSET -1
--- error
line 1, column 24: Expected a whole number, but found -.
SELECT a FROM t OFFSET -1
                       ^
Hint: Write OFFSET and a plain whole number, such as OFFSET 10.

### sub-query without alias
SELECT a FROM (SELECT a FROM t)
--- error
line 1, column 32: Expected an alias, but the query ends.
SELECT a FROM (SELECT a FROM t)
                               ^
Hint: Name the sub-query: (SELECT ...) AS t.

### WITH in a sub-query
SELECT a FROM (WITH x AS (SELECT a FROM t) SELECT a FROM x) AS y
--- error
line 1, column 16: Expected SELECT, but found WITH (a reserved word).
SELECT a FROM (WITH x AS (SELECT a FROM t) SELECT a FROM x) AS y
               ^^^^
Hint: WITH is allowed at the beginning of the whole query only.

### WITH without parentheses
WITH x AS SELECT a FROM t SELECT a FROM x
--- error
line 1, column 11: Expected a query in parentheses, but found SELECT (a reserved word).
WITH x AS SELECT a FROM t SELECT a FROM x
          ^^^^^^
Hint: Put it into parentheses: (SELECT ...).

### recursive WITH
WITH RECURSIVE x AS (SELECT a FROM t) SELECT a FROM x
--- error
line 1, column 6: Expected a name, but found RECURSIVE.
WITH RECURSIVE x AS (SELECT a FROM t) SELECT a FROM x
     ^^^^^^^^^
Hint: ADQL has no recursive WITH.

### CROSS JOIN
SELECT a FROM t CROSS JOIN u
--- error
line 1, column 17: Expected a join, but found CROSS (a reserved word).
SELECT a FROM t CROSS JOIN u
                ^^^^^
Hint: ADQL has JOIN without a condition, or a comma. Write: SELECT a FROM t JOIN u

### outer join without condition
SELECT a FROM t LEFT JOIN u
--- error
line 1, column 17: An outer join needs a condition.
SELECT a FROM t LEFT JOIN u
                ^^^^^^^^^^^
Hint: Add ON a.x = b.x, or USING (x).

### NATURAL with ON
SELECT a FROM t NATURAL JOIN u ON a = b
--- error
line 1, column 32: Expected the end of the join, but found ON (a reserved word).
SELECT a FROM t NATURAL JOIN u ON a = b
                               ^^
Hint: A NATURAL join finds its columns by itself; take NATURAL away.

### IS with a value
SELECT a FROM t WHERE a IS 3
--- error
line 1, column 28: Expected NULL, but found 3.
SELECT a FROM t WHERE a IS 3
                           ^
Hint: IS compares with NULL only; use = and <> otherwise.

### BETWEEN without AND
SELECT a FROM t WHERE a BETWEEN 1, 2
--- error
line 1, column 34: Expected AND, but found ,.
SELECT a FROM t WHERE a BETWEEN 1, 2
                                 ^
Hint: BETWEEN needs two values: x BETWEEN 1 AND 2.

### star in a function
SELECT MAX(*) FROM t
--- error
line 1, column 12: Expected a value, but found *.
SELECT MAX(*) FROM t
           ^
Hint: Only COUNT takes *.

### unknown type
SELECT CAST(a AS TEXT) FROM t
--- error
line 1, column 18: Expected a type, but found TEXT.
SELECT CAST(a AS TEXT) FROM t
                 ^^^^
Hint: The types are BIGINT, CHAR, CHARACTER, CIRCLE, DOUBLE PRECISION, INT, INTEGER, POINT, POLYGON, REAL, SMALLINT, TIMESTAMP, VARCHAR.

### no function of ADQL
SELECT SUBSTRING(a) FROM t
--- error
line 1, column 8: SUBSTRING is no function of ADQL.
SELECT SUBSTRING(a) FROM t
       ^^^^^^^^^
Hint: For the first letters write CAST(x AS VARCHAR(3)); or use LIKE.

### two signs
SELECT a FROM t WHERE b = +-1
--- error
line 1, column 28: Expected a value after the sign, but found -.
SELECT a FROM t WHERE b = +-1
                           ^
Hint: Put the second sign and its number into parentheses.

### clause in the wrong place
SELECT a FROM t ORDER BY a WHERE b = 1
--- error
line 1, column 28: Expected the end of the query, but found WHERE (a reserved word).
SELECT a FROM t ORDER BY a WHERE b = 1
                           ^^^^^
Hint: Clauses go: WHERE, GROUP BY, HAVING, ORDER BY, OFFSET; each once.

### double point
SELECT a FROM s..t
--- error
line 1, column 17: Expected a table name, but found ..
SELECT a FROM s..t
                ^

### too many parts
SELECT a FROM c.s.t.u
--- error
line 1, column 15: A table name has at most 3 parts.
SELECT a FROM c.s.t.u
              ^^^^^^^

### table function
SELECT a FROM read_csv('x')
--- error
line 1, column 23: Expected an alias or a join, but found (.
SELECT a FROM read_csv('x')
                      ^
Hint: Functions give no tables.

### INTO in a sub-query
SELECT a FROM (SELECT b INTO u FROM t) AS x
--- error
line 1, column 25: Expected FROM, but found INTO (a reserved word).
SELECT a FROM (SELECT b INTO u FROM t) AS x
                        ^^^^
Hint: INTO stands in the first SELECT of the whole query only; all rows of the query are kept.

### NULLS FIRST
SELECT a FROM t ORDER BY a NULLS FIRST
--- error
line 1, column 28: Expected a comma or the end, but found NULLS.
SELECT a FROM t ORDER BY a NULLS FIRST
                           ^^^^^
Hint: ADQL does not say where NULL goes; filter by IS NOT NULL.

### ORDER BY in an operand
SELECT a FROM t ORDER BY a UNION SELECT b FROM u
--- error
line 1, column 28: Expected the end of the query, but found UNION (a reserved word).
SELECT a FROM t ORDER BY a UNION SELECT b FROM u
                           ^^^^^
Hint: Put a query with ORDER BY or OFFSET of its own into parentheses.

### reserved words in a list
SELECT size, date, year FROM t
--- error
line 1, column 8: Expected a column name or a value, but found size (a reserved word).
SELECT size, date, year FROM t
       ^^^^
Hint: To use it as a name, put it in double quotes. Write: SELECT "size", "date", "year" FROM t

### typographic quotes around a string and a name
SELECT “a b” FROM t WHERE b = “M31” AND c = ‘x’
--- error
line 1, column 8: Found a typographic quote (“).
SELECT “a b” FROM t WHERE b = “M31” AND c = ‘x’
       ^
Hint: Use the straight one: " around names. Write: SELECT "a b" FROM t WHERE b = 'M31' AND c = 'x'

### no-break space
SELECT a FROM t WHERE a = 1
--- error
line 1, column 7: '\xa0' is no character of ADQL, though it looks like one.
SELECT a FROM t WHERE a = 1
      ^
Hint: Use a plain space. Write: SELECT a FROM t WHERE a = 1

### zero-width space
SELECT a​ FROM t
--- error
line 1, column 9: '\u200b' is no character of ADQL, though it looks like one.
SELECT a  FROM t
        ^
Hint: Take it away. Write: SELECT a FROM t

### minus that is a dash
SELECT a FROM t WHERE a > –1
--- error
line 1, column 27: '\u2013' is no character of ADQL, though it looks like one.
SELECT a FROM t WHERE a > –1
                          ^
Hint: Use - instead. Write: SELECT a FROM t WHERE a > -1

### less or equal as one character
SELECT a FROM t WHERE a ≤ 1
--- error
line 1, column 25: '\u2264' is no character of ADQL, though it looks like one.
SELECT a FROM t WHERE a ≤ 1
                        ^
Hint: Use <= instead. Write: SELECT a FROM t WHERE a <= 1

### exclamation mark for NOT
SELECT a FROM t WHERE ! (a = 1)
--- error
line 1, column 23: ! has no meaning in ADQL.
SELECT a FROM t WHERE ! (a = 1)
                      ^
Hint: Conditions are turned round by NOT. Write: SELECT a FROM t WHERE NOT (a = 1)

### ampersands for AND
SELECT a FROM t WHERE a = 1 && b = 2
--- error
line 1, column 30: Expected a column name or a value, but found &.
SELECT a FROM t WHERE a = 1 && b = 2
                             ^
Hint: Conditions are put together by AND, OR and NOT. Write: SELECT a FROM t WHERE a = 1 AND b = 2

### pipes for OR
SELECT a FROM t WHERE a = 1 || b = 2
--- error
line 1, column 34: Expected the end of the comparison, but found =.
SELECT a FROM t WHERE a = 1 || b = 2
                                 ^
Hint: || puts strings together; conditions are put together by OR. Write: SELECT a FROM t WHERE a = 1 OR b = 2

### equal or less
SELECT a FROM t WHERE a =< 1
--- error
line 1, column 26: Expected a column name or a value, but found <.
SELECT a FROM t WHERE a =< 1
                         ^
Hint: Write: SELECT a FROM t WHERE a <= 1

### misspelt LIKE
SELECT a FROM t WHERE a LIEK 'x'
--- error
line 1, column 25: Expected a comparison, but found LIEK.
SELECT a FROM t WHERE a LIEK 'x'
                        ^^^^
Hint: Is LIEK meant to be LIKE? Write: SELECT a FROM t WHERE a LIKE 'x'

### misspelt WHERE
SELECT a FROM t WHRE a = 1
--- error
line 1, column 22: Expected the end of the query, but found a.
SELECT a FROM t WHRE a = 1
                     ^
Hint: Is WHRE meant to be WHERE? Write: SELECT a FROM t WHERE a = 1

### misspelt ORDER
SELECT a FROM t ORDR BY a
--- error
line 1, column 22: Expected the end of the query, but found BY (a reserved word).
SELECT a FROM t ORDR BY a
                     ^^
Hint: Is ORDR meant to be ORDER? Write: SELECT a FROM t ORDER BY a

### misspelt GROUP
SELECT a FROM t GRUOP BY a
--- error
line 1, column 23: Expected the end of the query, but found BY (a reserved word).
SELECT a FROM t GRUOP BY a
                      ^^
Hint: Is GRUOP meant to be GROUP? Write: SELECT a FROM t GROUP BY a

### misspelt JOIN
SELECT a FROM t AS u JION v ON u.a = v.a
--- error
line 1, column 22: Expected the end of the query, but found JION.
SELECT a FROM t AS u JION v ON u.a = v.a
                     ^^^^
Hint: Is JION meant to be JOIN? Write: SELECT a FROM t AS u JOIN v ON u.a = v.a

### ORDER BY in one word
SELECT a FROM t WHERE a = 1 ORDERBY a
--- error
line 1, column 29: Expected the end of the query, but found ORDERBY.
SELECT a FROM t WHERE a = 1 ORDERBY a
                            ^^^^^^^
Hint: Write: SELECT a FROM t WHERE a = 1 ORDER BY a

### ISNULL
SELECT a FROM t WHERE a ISNULL
--- error
line 1, column 25: Expected a comparison, but found ISNULL.
SELECT a FROM t WHERE a ISNULL
                        ^^^^^^
Hint: Write: SELECT a FROM t WHERE a IS NULL

### NOTNULL
SELECT a FROM t WHERE a NOTNULL
--- error
line 1, column 25: Expected a comparison, but found NOTNULL.
SELECT a FROM t WHERE a NOTNULL
                        ^^^^^^^
Hint: Write: SELECT a FROM t WHERE a IS NOT NULL

### FROM missing after a list
SELECT a, b gaia.stars WHERE a = 1
--- error
line 1, column 17: Expected FROM, but found ..
SELECT a, b gaia.stars WHERE a = 1
                ^
Hint: FROM is missing. Write: SELECT a, b FROM gaia.stars WHERE a = 1

### FROM missing after a star
SELECT * gaia.stars
--- error
line 1, column 10: Expected FROM, but found gaia.
SELECT * gaia.stars
         ^^^^
Hint: FROM is missing. Write: SELECT * FROM gaia.stars

### FROM missing before WHERE
SELECT a WHERE b = 1
--- error
line 1, column 10: Expected FROM, but found WHERE (a reserved word).
SELECT a WHERE b = 1
         ^^^^^
Hint: A query needs a table: SELECT ... FROM table.

### nothing selected
SELECT FROM t
--- error
line 1, column 8: Expected a column name or a value, but found FROM (a reserved word).
SELECT FROM t
       ^^^^
Hint: Say what to select; * is all columns. Write: SELECT * FROM t

### nothing selected after TOP
SELECT TOP 10 FROM t
--- error
line 1, column 15: Expected a column name or a value, but found FROM (a reserved word).
SELECT TOP 10 FROM t
              ^^^^
Hint: Say what to select; * is all columns. Write: SELECT TOP 10 * FROM t

### TRUE as a value
SELECT a FROM t WHERE v = TRUE
--- error
line 1, column 27: Expected a column name or a value, but found TRUE (a reserved word).
SELECT a FROM t WHERE v = TRUE
                          ^^^^
Hint: ADQL has no TRUE; a truth value is compared with 1 or 0. Write: SELECT a FROM t WHERE v = 1

### FALSE as a value
SELECT a FROM t WHERE v <> FALSE
--- error
line 1, column 28: Expected a column name or a value, but found FALSE (a reserved word).
SELECT a FROM t WHERE v <> FALSE
                           ^^^^^
Hint: ADQL has no FALSE; a truth value is compared with 1 or 0. Write: SELECT a FROM t WHERE v <> 0

### TRUE as a condition
SELECT a FROM t WHERE TRUE
--- error
line 1, column 23: Expected a column name or a value, but found TRUE (a reserved word).
SELECT a FROM t WHERE TRUE
                      ^^^^
Hint: ADQL has no TRUE. Write: SELECT a FROM t WHERE 1 = 1

### decimal comma
SELECT a FROM t WHERE a > 1,5 AND b < 3
--- error
line 1, column 28: Expected the end of the query, but found ,.
SELECT a FROM t WHERE a > 1,5 AND b < 3
                           ^
Hint: Decimals have a point. Write: SELECT a FROM t WHERE a > 1.5 AND b < 3

### hours, minutes and seconds in letters
SELECT a FROM t WHERE DISTANCE(POINT(05h34m31.9s, +22d00m52s), POINT(ra, dec)) < 1
--- error
line 1, column 38: 05h34m31.9s is no number.
SELECT a FROM t WHERE DISTANCE(POINT(05h34m31.9s, +22d00m52s), POINT(ra, dec)) < 1
                                     ^^^^^^^^^^^
Hint: Angles are in degrees, with decimals; an hour is 15 degrees. Write: SELECT a FROM t WHERE DISTANCE(POINT(83.6329167, 22.0144444), POINT(ra, dec)) < 1

### hours, minutes and seconds with colons
SELECT POINT(05:34:31.9, -22:00:52) FROM t
--- error
line 1, column 14: 05:34:31.9 is no number.
SELECT POINT(05:34:31.9, -22:00:52) FROM t
             ^^^^^^^^^^
Hint: Angles are in degrees, with decimals; an hour is 15 degrees. Write: SELECT POINT(83.6329167, -22.0144444) FROM t

### comma missing in IN
SELECT a FROM t WHERE a IN (1 2 3)
--- error
line 1, column 31: Expected ), but found 2.
SELECT a FROM t WHERE a IN (1 2 3)
                              ^
Hint: A comma may be missing. Write: SELECT a FROM t WHERE a IN (1, 2, 3)

### LIMIT after ORDER BY of DISTINCT
SELECT DISTINCT a FROM t ORDER BY a LIMIT 5
--- error
line 1, column 37: Expected the end of the query, but found LIMIT.
SELECT DISTINCT a FROM t ORDER BY a LIMIT 5
                                    ^^^^^
Hint: ADQL has no LIMIT, but TOP after SELECT. Write: SELECT DISTINCT TOP 5 a FROM t ORDER BY a

### LIMIT before OFFSET
SELECT a FROM t LIMIT 5 OFFSET 10
--- error
line 1, column 17: Expected the end of the query, but found LIMIT.
SELECT a FROM t LIMIT 5 OFFSET 10
                ^^^^^
Hint: ADQL has no LIMIT, but TOP after SELECT. Write: SELECT TOP 5 a FROM t OFFSET 10

### LIMIT with two numbers
SELECT a FROM t LIMIT 5, 10
--- error
line 1, column 17: Expected the end of the query, but found LIMIT.
SELECT a FROM t LIMIT 5, 10
                ^^^^^
Hint: ADQL has no LIMIT, but TOP after SELECT. Write: SELECT TOP 10 a FROM t OFFSET 5

### FETCH FIRST
SELECT a FROM t FETCH FIRST 5 ROWS ONLY
--- error
line 1, column 17: Expected the end of the query, but found FETCH (a reserved word).
SELECT a FROM t FETCH FIRST 5 ROWS ONLY
                ^^^^^
Hint: ADQL has no LIMIT, but TOP after SELECT. Write: SELECT TOP 5 a FROM t

### LIMIT in a sub-query
SELECT a FROM (SELECT b FROM t LIMIT 3) AS x
--- error
line 1, column 32: Expected the end of the query, but found LIMIT.
SELECT a FROM (SELECT b FROM t LIMIT 3) AS x
                               ^^^^^
Hint: ADQL has no LIMIT, but TOP after SELECT. Write: SELECT a FROM (SELECT TOP 3 b FROM t) AS x

### LIMIT of a union
SELECT a FROM t UNION SELECT b FROM u LIMIT 4
--- error
line 1, column 39: Expected the end of the query, but found LIMIT.
SELECT a FROM t UNION SELECT b FROM u LIMIT 4
                                      ^^^^^
Hint: ADQL has no LIMIT, but TOP after SELECT.

### LIMIT beside TOP
SELECT TOP 3 a FROM t LIMIT 4
--- error
line 1, column 23: Expected the end of the query, but found LIMIT.
SELECT TOP 3 a FROM t LIMIT 4
                      ^^^^^
Hint: ADQL has no LIMIT, but TOP after SELECT.

### INTERSECTS without a number
SELECT a FROM t WHERE INTERSECTS(a, b) AND c = 1
--- error
line 1, column 23: Expected a condition, but found a value.
SELECT a FROM t WHERE INTERSECTS(a, b) AND c = 1
                      ^^^^^^^^^^^^^^^^
Hint: ADQL compares the answer with a number. Write: SELECT a FROM t WHERE INTERSECTS(a, b) = 1 AND c = 1

### function of SQL that is reserved
SELECT TRIM(b) FROM t
--- error
line 1, column 8: TRIM is no function of ADQL.
SELECT TRIM(b) FROM t
       ^^^^
Hint: ADQL cannot trim a text; compare with LIKE 'abc%'.

### LEFT as a function
SELECT LEFT(a, 3) FROM t
--- error
line 1, column 8: LEFT is no function of ADQL.
SELECT LEFT(a, 3) FROM t
       ^^^^
Hint: For the first letters write CAST(x AS VARCHAR(3)), or x LIKE 'abc%'.

### alias in single quotes
SELECT a AS 'the a' FROM t
--- error
line 1, column 13: Expected a column name, but found 'the a'.
SELECT a AS 'the a' FROM t
            ^^^^^^^
Hint: Names go into double quotes, texts into single ones. Write: SELECT a AS "the a" FROM t

### ORDER without BY
SELECT a FROM t ORDER a
--- error
line 1, column 23: Expected BY, but found a.
SELECT a FROM t ORDER a
                      ^
Hint: Write: SELECT a FROM t ORDER BY a

### GROUP without BY
SELECT a FROM t GROUP a
--- error
line 1, column 23: Expected BY, but found a.
SELECT a FROM t GROUP a
                      ^
Hint: Write: SELECT a FROM t GROUP BY a

### statement of two lines
SELECT a,
  b -- the second
FROM t WHERE a == 3
--- error
line 3, column 16: Expected a comparison operator such as =, but found ==.
FROM t WHERE a == 3
               ^^
Hint: Write: FROM t WHERE a = 3
