### window function
SELECT STDDEV(n) OVER (PARTITION BY n) FROM sky.stars
--- error
line 1, column 23: Expected FROM, but found (.
SELECT STDDEV(n) OVER (PARTITION BY n) FROM sky.stars
                      ^
Hint: ADQL has no window functions: join with a grouped sub-query.

### aggregate with a filter
SELECT SUM(n) FILTER (WHERE n > 1) FROM sky.stars
--- error
line 1, column 22: Expected FROM, but found (.
SELECT SUM(n) FILTER (WHERE n > 1) FROM sky.stars
                     ^
Hint: ADQL has no FILTER: write SUM(CASE WHEN condition THEN value END).

### escape character
SELECT n FROM sky.stars WHERE name LIKE '10!%' ESCAPE '!'
--- error
line 1, column 48: Expected the end of the query, but found ESCAPE (a reserved word).
SELECT n FROM sky.stars WHERE name LIKE '10!%' ESCAPE '!'
                                               ^^^^^^
Hint: In LIKE, % and _ always stand for other characters.

### sample without parentheses
SELECT n FROM sky.stars TABLESAMPLE 10
--- error
line 1, column 37: Expected the end of the query, but found 10.
SELECT n FROM sky.stars TABLESAMPLE 10
                                    ^^
Hint: Write the percentage in parentheses. Write: SELECT n FROM sky.stars TABLESAMPLE (10)

### sample with a method
SELECT n FROM sky.stars TABLESAMPLE BERNOULLI (10)
--- error
line 1, column 37: Expected the end of the query, but found BERNOULLI.
SELECT n FROM sky.stars TABLESAMPLE BERNOULLI (10)
                                    ^^^^^^^^^
Hint: ADQL does not say how rows are taken. Write: SELECT n FROM sky.stars TABLESAMPLE(10)

### UNION DISTINCT
SELECT n FROM sky.stars UNION DISTINCT SELECT id FROM sky.labels
--- error
line 1, column 31: Expected SELECT, but found DISTINCT (a reserved word).
SELECT n FROM sky.stars UNION DISTINCT SELECT id FROM sky.labels
                              ^^^^^^^^
Hint: Only ALL keeps rows that are alike. Write: SELECT n FROM sky.stars UNION SELECT id FROM sky.labels

### MINUS
SELECT n FROM sky.stars MINUS SELECT id FROM sky.labels
--- error
line 1, column 31: Expected the end of the query, but found SELECT (a reserved word).
SELECT n FROM sky.stars MINUS SELECT id FROM sky.labels
                              ^^^^^^
Hint: ADQL has EXCEPT. Write: SELECT n FROM sky.stars EXCEPT SELECT id FROM sky.labels

### comma after WITH
WITH x AS (SELECT n FROM sky.stars), SELECT n FROM x
--- error
line 1, column 38: Expected a name for the query, but found SELECT (a reserved word).
WITH x AS (SELECT n FROM sky.stars), SELECT n FROM x
                                     ^^^^^^
Hint: After the last query of WITH there is no comma. Write: WITH x AS (SELECT n FROM sky.stars) SELECT n FROM x

### condition after CASE
SELECT CASE n > 1 WHEN 1 THEN 2 END FROM sky.stars
--- error
line 1, column 15: Expected WHEN, but found >.
SELECT CASE n > 1 WHEN 1 THEN 2 END FROM sky.stars
              ^
Hint: Conditions come after WHEN: CASE WHEN x > 1 THEN 2 END.

### CASE as a condition
SELECT n FROM sky.stars WHERE CASE WHEN n > 1 THEN n < 3 END
--- error
line 1, column 54: Expected END, but found <.
SELECT n FROM sky.stars WHERE CASE WHEN n > 1 THEN n < 3 END
                                                     ^
Hint: CASE gives values, not conditions: CASE ... END = 1.

### CASE without its end
SELECT CASE WHEN n > 1 THEN 2 FROM sky.stars
--- error
line 1, column 31: Expected END, but found FROM (a reserved word).
SELECT CASE WHEN n > 1 THEN 2 FROM sky.stars
                              ^^^^
Hint: CASE ends with END.

### rows in IN
SELECT n FROM sky.stars WHERE (n, id) IN (SELECT n, id FROM sky.stars)
--- error
line 1, column 33: Expected ), but found ,.
SELECT n FROM sky.stars WHERE (n, id) IN (SELECT n, id FROM sky.stars)
                                ^
Hint: Compare value by value: a = b AND c = d, or use EXISTS.

### cast by colons
SELECT n::float FROM sky.stars
--- error
line 1, column 9: : has no meaning in ADQL.
SELECT n::float FROM sky.stars
        ^
Hint: Write CAST(value AS type).

### several conditions for one join
SELECT n FROM sky.stars AS s JOIN sky.labels AS l ON s.id = l.id ON s.n = 1
--- error
line 1, column 66: Expected a join, but found ON (a reserved word).
SELECT n FROM sky.stars AS s JOIN sky.labels AS l ON s.id = l.id ON s.n = 1
                                                                 ^^
Hint: Each join takes one condition.

### natural join with a condition
SELECT n FROM sky.stars AS s NATURAL JOIN sky.labels AS l ON s.id = l.id
--- error
line 1, column 59: Expected the end of the join, but found ON (a reserved word).
SELECT n FROM sky.stars AS s NATURAL JOIN sky.labels AS l ON s.id = l.id
                                                          ^^
Hint: A NATURAL join finds its columns by itself; take NATURAL away.

### table in parentheses
SELECT n FROM (sky.stars)
--- error
line 1, column 15: Only a query or a join stands in parentheses here.
SELECT n FROM (sky.stars)
              ^^^^^^^^^^^
Hint: Write it without: sky.stars

### two indices
SELECT n[1][2] FROM sky.stars
--- error
line 1, column 12: Expected an operator, but found [.
SELECT n[1][2] FROM sky.stars
           ^
Hint: Arrays are counted through: x[1] is the first element.

### standard deviation of distinct values
SELECT STDDEV(DISTINCT n) FROM sky.stars
--- error
line 1, column 15: Expected a value, but found DISTINCT (a reserved word).
SELECT STDDEV(DISTINCT n) FROM sky.stars
              ^^^^^^^^
Hint: Select the distinct values in a sub-query in FROM.

### correlation of one
SELECT CORR(n) FROM sky.stars
--- error
line 1, column 14: Expected a second value, but found ).
SELECT CORR(n) FROM sky.stars
             ^
Hint: Write CORR(x, y).
