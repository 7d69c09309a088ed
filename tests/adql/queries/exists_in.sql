### EXISTS
SELECT night FROM obs.nights AS n WHERE EXISTS (SELECT * FROM obs.exposures AS e WHERE e.night = n.night)
--- rows
1
2
3

### NOT EXISTS
SELECT night FROM obs.nights AS n WHERE NOT EXISTS (SELECT * FROM obs.exposures AS e WHERE e.night = n.night)
--- rows
4

### EXISTS with a constant in its list
SELECT band FROM obs.bands AS b WHERE EXISTS (SELECT 1 FROM obs.exposures AS e WHERE e.band = b.band AND e.seconds > 50)
--- rows
"g"

### EXISTS without correlation is true for all
SELECT band FROM obs.bands WHERE EXISTS (SELECT * FROM lab.one)
--- rows
"g"
"r"
"z"

### EXISTS of an empty table
SELECT band FROM obs.bands WHERE EXISTS (SELECT * FROM lab.empty)
--- rows

### EXISTS of a NULL is true, as there is a row
SELECT one FROM lab.one WHERE EXISTS (SELECT NULL FROM lab.one)
--- rows
1

### EXISTS of an aggregate is always true
SELECT one FROM lab.one WHERE EXISTS (SELECT COUNT(*) FROM lab.empty)
--- rows
1

### EXISTS of a grouped empty table is false
SELECT one FROM lab.one WHERE EXISTS (SELECT COUNT(*) FROM lab.empty GROUP BY id)
--- rows

### EXISTS with AND and OR
SELECT night FROM obs.nights AS n WHERE moon > 0.7 OR EXISTS (SELECT * FROM obs.exposures AS e WHERE e.night = n.night AND e.band = 'r')
--- rows
1
3

### EXISTS of a union
SELECT band FROM obs.bands AS b WHERE EXISTS (SELECT id FROM obs.exposures AS e WHERE e.band = b.band AND e.id = 1 UNION SELECT id FROM obs.exposures AS e WHERE e.band = b.band AND e.id = 6)
--- rows
"g"
"r"

### EXISTS in EXISTS
SELECT observer FROM obs.nights AS n WHERE EXISTS (SELECT * FROM obs.exposures AS e WHERE e.night = n.night AND EXISTS (SELECT * FROM obs.bands AS b WHERE b.band = e.band AND b.wave > n.moon + 619))
--- rows
"Tycho"

### every row has one, by two NOT EXISTS
SELECT observer FROM obs.nights AS n WHERE n.observer IS NOT NULL AND NOT EXISTS (SELECT * FROM obs.bands AS b WHERE b.wave < 700 AND NOT EXISTS (SELECT * FROM obs.exposures AS e WHERE e.band = b.band AND e.night = n.night))
--- rows
"Tycho"

### IN with numbers
SELECT id FROM obs.exposures WHERE id IN (1, 3, 99)
--- rows
1
3

### IN with one value
SELECT id FROM obs.exposures WHERE band IN ('i')
--- rows
7

### NOT IN with strings
SELECT id FROM obs.exposures WHERE band NOT IN ('g', 'i')
--- rows
2
6

### IN with expressions
SELECT id FROM obs.exposures WHERE id IN (1 + 1, 2 * 2, -(-6))
--- rows
2
4
6

### IN with columns
SELECT id FROM obs.exposures WHERE 1 IN (id, night)
--- rows
1
2

### IN with a value that is there twice
SELECT id FROM obs.exposures WHERE id IN (2, 2, 2)
--- rows
2

### IN with whole numbers and decimals
SELECT band FROM obs.bands WHERE wave IN (480, 620.0, 9e2)
--- rows
"g"
"r"
"z"

### IN with an expression on the left
SELECT id FROM obs.exposures WHERE MOD(id, 3) IN (0)
--- rows
3
6

### IN with a sub-query
SELECT id FROM obs.exposures WHERE night IN (SELECT night FROM obs.nights WHERE observer = 'Tycho')
--- rows
1
2
5

### NOT IN with a sub-query
SELECT id FROM obs.exposures WHERE night NOT IN (SELECT night FROM obs.nights WHERE observer = 'Tycho')
--- rows
3
4
6

### IN with a correlated sub-query
SELECT id FROM obs.exposures AS e WHERE 'Sophie' IN (SELECT observer FROM obs.nights AS n WHERE n.night = e.night)
--- rows
3
4

### IN with a sub-query in a sub-query
SELECT observer FROM obs.nights WHERE night IN (SELECT night FROM obs.exposures WHERE band IN (SELECT band FROM obs.bands WHERE wave > 600))
--- rows
"Tycho"

### IN with an empty sub-query
SELECT id FROM obs.exposures WHERE id IN (SELECT id FROM lab.empty)
--- rows

### NOT IN with an empty sub-query
SELECT COUNT(*) AS c FROM obs.exposures WHERE id NOT IN (SELECT id FROM lab.empty)
--- rows
7

### IN with a grouped sub-query
SELECT observer FROM obs.nights WHERE night IN (SELECT night FROM obs.exposures GROUP BY night HAVING COUNT(*) > 1)
--- rows
"Tycho"
"Sophie"

### IN with a sub-query that has DISTINCT
SELECT band FROM obs.bands WHERE band IN (SELECT DISTINCT band FROM obs.exposures)
--- rows
"g"
"r"

### IN with a sub-query that has TOP
SELECT band FROM obs.bands WHERE wave IN (SELECT TOP 1 wave FROM obs.bands ORDER BY wave DESC)
--- rows
"z"

### IN with a union
SELECT id FROM obs.exposures WHERE id IN (SELECT night FROM obs.nights WHERE moon = 1 UNION SELECT 7 AS x FROM lab.one)
--- rows
3
7

### IN with a sub-query of strings minds the case
SELECT id FROM lab.words WHERE word IN (SELECT 'VEGA' AS v FROM lab.one UNION ALL SELECT 'vega' AS v FROM lab.one)
--- rows
2

### IN of an int among longs
SELECT id FROM obs.exposures WHERE id IN (SELECT id FROM sky.labels)
--- rows
5
6
7

### IN with a column of a truth value
SELECT id FROM lab.mixed WHERE flag IN ('true')
--- rows
1
3

### NOT before IN and IN's own NOT
SELECT id FROM obs.exposures WHERE NOT id NOT IN (4, 5)
--- rows
4
5
