### reserved word as a column
SELECT date FROM t
--- error
line 1, column 8: Expected a column name or a value, but found date (a reserved word).
SELECT date FROM t
       ^^^^
Hint: To use it as a name, put it in double quotes: "date".

### reserved word as an alias
SELECT a AS size FROM t
--- error
line 1, column 13: Expected a column name, but found size (a reserved word).
SELECT a AS size FROM t
            ^^^^
Hint: To use it as a name, put it in double quotes: "size".

### reserved word as a table
SELECT a FROM schema.names
--- error
line 1, column 15: Expected a table name, but found schema (a reserved word).
SELECT a FROM schema.names
              ^^^^^^
Hint: To use it as a name, put it in double quotes: "schema".

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
Hint: Take away the comma before FROM.

### comma missing in the list
SELECT a
       b
       c FROM t
--- error
line 3, column 8: Expected FROM, but found c.
       c FROM t
       ^
Hint: A comma may be missing after b.

### LIMIT after a table
SELECT a FROM t LIMIT 10
--- error
line 1, column 17: Expected the end of the query, but found LIMIT.
SELECT a FROM t LIMIT 10
                ^^^^^
Hint: ADQL has no LIMIT: write SELECT TOP 10 ... instead.

### LIMIT after WHERE
SELECT a FROM t WHERE a = 1 LIMIT 10
--- error
line 1, column 29: Expected the end of the query, but found LIMIT.
SELECT a FROM t WHERE a = 1 LIMIT 10
                            ^^^^^
Hint: ADQL has no LIMIT: write SELECT TOP 10 ... for the first 10 rows.

### two equals signs
SELECT a
FROM t
WHERE a == 1 AND b = 2
--- error
line 3, column 9: Expected a comparison operator such as =, but found ==.
WHERE a == 1 AND b = 2
        ^^
Hint: Write: WHERE a = 1 AND b = 2

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
Hint: ADQL compares the answer with a number: CONTAINS(POINT(ra, dec), CIRCLE(1, 2, 3)) = 1

### value is no condition
SELECT a FROM t WHERE a AND b = 1
--- error
line 1, column 23: Expected a condition, but found a value.
SELECT a FROM t WHERE a AND b = 1
                      ^
Hint: Compare it with something, such as x > 0 or x IS NOT NULL.

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
Hint: The parenthesis opened at line 1, column 11 is not closed.

### parenthesis too many
SELECT (a + 1)) FROM t
--- error
line 1, column 15: Expected FROM, but found ).
SELECT (a + 1)) FROM t
              ^
Hint: There is one closing parenthesis too many.

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
Hint: Is FRM meant to be FROM?

### misspelt SELECT
SELCT a FROM t
--- error
line 1, column 1: Expected SELECT, but found SELCT.
SELCT a FROM t
^^^^^
Hint: Is SELCT meant to be SELECT?

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
Hint: Use the straight one: ' around strings.

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
Hint: ADQL crosses tables by a comma: a, b.

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

### SELECT INTO
SELECT a INTO u FROM t
--- error
line 1, column 10: Expected FROM, but found INTO (a reserved word).
SELECT a INTO u FROM t
         ^^^^
Hint: Results go to the caller only; there is no SELECT INTO.

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
