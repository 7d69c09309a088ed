### IS NULL
SELECT id FROM obs.exposures WHERE band IS NULL
--- rows
5

### IS NOT NULL
SELECT id FROM obs.exposures WHERE night IS NOT NULL AND id > 4
--- rows
5
6

### IS NULL of an expression
SELECT id FROM obs.exposures WHERE night + seconds IS NULL
--- rows
7

### IS NULL of each type
SELECT id FROM lab.mixed WHERE i IS NULL AND n IS NULL AND b IS NULL AND f IS NULL AND d IS NULL AND s IS NULL AND t IS NULL AND flag IS NULL
--- rows
4

### NULL equals nothing
SELECT id FROM obs.exposures WHERE band = NULL
--- error
line 1, column 36: Nothing is equal to NULL, nor less or more.
SELECT id FROM obs.exposures WHERE band = NULL
                                   ^^^^^^^^^^^
Hint: Use IS NULL or IS NOT NULL. Write: SELECT id FROM obs.exposures WHERE band IS NULL

### NULL is unequal to nothing
SELECT id FROM obs.exposures WHERE band <> NULL
--- error
line 1, column 36: Nothing is equal to NULL, nor less or more.
SELECT id FROM obs.exposures WHERE band <> NULL
                                   ^^^^^^^^^^^^
Hint: Use IS NULL or IS NOT NULL. Write: SELECT id FROM obs.exposures WHERE band IS NOT NULL

### a NULL column is not equal to itself
SELECT id FROM obs.exposures WHERE night = night
--- rows
1
2
3
4
5
6

### a NULL is not unequal to a value
SELECT id FROM obs.exposures WHERE band <> 'g'
--- rows
2
6
7

### NOT of an unknown is unknown
SELECT id FROM obs.exposures WHERE NOT (night > 2)
--- rows
1
2
3
4

### unknown OR true is true
SELECT id FROM obs.exposures WHERE night > 100 OR id = 7
--- rows
7

### unknown AND false is false, and its NOT true
SELECT id FROM obs.exposures WHERE NOT (night > 100 AND id = 1) AND id = 7
--- rows
7

### NULL in arithmetic gives NULL
SELECT night + NULL AS a, NULL * 2 AS b FROM obs.nights WHERE night = 1
--- rows
null, null

### NULL through each operator
SELECT n + 1 AS a, n - 1 AS b, n * 0 AS c, n / 1 AS d, -n AS e FROM lab.mixed WHERE id = 4
--- rows
null, null, null, null, null

### NULL BETWEEN is unknown
SELECT id FROM obs.exposures WHERE night BETWEEN 0 AND 100 OR night NOT BETWEEN 0 AND 100
--- rows
1
2
3
4
5
6

### BETWEEN with a NULL bound may still be false
SELECT night FROM obs.nights WHERE night NOT BETWEEN 3 AND NULL
--- rows
1
2

### IN with a NULL in the list finds the others
SELECT night FROM obs.nights WHERE night IN (1, NULL)
--- rows
1

### NOT IN with a NULL in the list finds nothing
SELECT night FROM obs.nights WHERE night NOT IN (1, NULL)
--- rows

### NOT IN of a sub-query with a NULL finds nothing
SELECT night FROM obs.nights WHERE night NOT IN (SELECT night FROM obs.exposures)
--- rows

### NOT IN of a sub-query without its NULL
SELECT night FROM obs.nights WHERE night NOT IN (SELECT night FROM obs.exposures WHERE night IS NOT NULL)
--- rows
4

### NULL NOT IN an empty list of a sub-query is true
SELECT id FROM obs.exposures WHERE band NOT IN (SELECT band FROM obs.bands WHERE wave > 1000)
--- rows
1
2
3
4
5
6
7

### LIKE of NULL is unknown
SELECT id FROM obs.exposures WHERE band LIKE '%' OR band NOT LIKE '%'
--- rows
1
2
3
4
6
7

### LIKE with NULL as the pattern is unknown
SELECT id FROM obs.exposures WHERE band LIKE NULL
--- rows

### NULL goes last in ascending order
SELECT night FROM obs.exposures ORDER BY night, id
--- rows
1
1
2
2
3
9
null

### NULL goes last in descending order
SELECT DISTINCT night FROM obs.exposures ORDER BY night DESC
--- rows
9
3
2
1
null

### NULL is a group of its own
SELECT band, COUNT(*) AS c FROM obs.exposures GROUP BY band
--- rows
"g", 3
"r", 2
"i", 1
null, 1

### aggregates leave out NULL
SELECT COUNT(night) AS c, SUM(night) AS s, MIN(night) AS a, MAX(night) AS z FROM obs.exposures
--- rows
6, 18, 1, 9

### an average counts no NULL
SELECT AVG(moon) AS a FROM obs.nights
--- rows
0.5

### aggregates of NULL alone
SELECT COUNT(seconds) AS c, SUM(seconds) AS s, AVG(seconds) AS a, MIN(seconds) AS m FROM obs.exposures WHERE id = 7
--- rows
0, null, null, null

### a join does not join NULL with NULL
SELECT a.id FROM obs.exposures AS a JOIN obs.exposures AS b ON a.night = b.night AND a.id = b.id
--- rows
1
2
3
4
5
6

### NULL in a function
SELECT ABS(n) AS a, SQRT(d) AS b, UPPER(s) AS c, POWER(d, 2) AS e, MOD(n, 3) AS m FROM lab.mixed WHERE id = 4
--- rows
null, null, null, null, null

### a constant NULL is a row of NULL
SELECT NULL AS x FROM obs.bands
--- rows
null
null
null

### INTERSECT takes NULL as equal to NULL
SELECT night FROM obs.exposures WHERE id > 5 INTERSECT SELECT night FROM obs.exposures WHERE band = 'i'
--- rows
null

### EXCEPT takes NULL as equal to NULL
SELECT observer FROM obs.nights EXCEPT SELECT s FROM lab.mixed WHERE id = 4
--- rows
"Tycho"
"Sophie"

### NULL joins no row with USING
SELECT COUNT(*) AS c FROM obs.exposures JOIN obs.nights USING (night)
--- rows
5

### empty string and NULL are two groups
SELECT word, COUNT(*) AS c FROM lab.words WHERE id IN (9, 10) GROUP BY word
--- rows
"", 1
null, 1
