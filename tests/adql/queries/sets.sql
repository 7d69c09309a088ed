### UNION takes out equal rows
SELECT night FROM obs.nights WHERE night < 3 UNION SELECT night FROM obs.exposures WHERE night < 4
--- rows
1
2
3

### UNION ALL keeps them
SELECT night FROM obs.nights WHERE night < 3 UNION ALL SELECT night FROM obs.exposures WHERE night < 4
--- rows
1
2
1
1
2
2
3

### UNION takes out equal rows of one side too
SELECT observer FROM obs.nights UNION SELECT observer FROM obs.nights
--- rows
"Tycho"
"Sophie"
null

### EXCEPT
SELECT band FROM obs.bands EXCEPT SELECT band FROM obs.exposures
--- rows
"z"

### EXCEPT takes out equal rows of the first side
SELECT band FROM obs.exposures EXCEPT SELECT band FROM obs.bands
--- rows
"i"
null

### EXCEPT ALL takes one away for each
SELECT band FROM obs.exposures EXCEPT ALL SELECT band FROM obs.bands
--- rows
"g"
"g"
"r"
"i"
null

### INTERSECT
SELECT band FROM obs.bands INTERSECT SELECT band FROM obs.exposures
--- rows
"g"
"r"

### INTERSECT ALL keeps the lesser count
SELECT band FROM obs.exposures WHERE id < 5 INTERSECT ALL SELECT band FROM obs.exposures WHERE id <> 4
--- rows
"g"
"g"
"r"

### INTERSECT binds before UNION
SELECT 1 AS x FROM lab.one UNION SELECT 2 AS x FROM lab.one INTERSECT SELECT 3 AS x FROM lab.one
--- rows
1

### INTERSECT binds before EXCEPT
SELECT night FROM obs.nights EXCEPT SELECT night FROM obs.nights WHERE night > 1 INTERSECT SELECT night FROM obs.nights WHERE night < 3
--- rows
1
3
4

### UNION and EXCEPT go from the left
SELECT 1 AS x FROM lab.one EXCEPT SELECT 1 AS x FROM lab.one UNION SELECT 1 AS x FROM lab.one
--- rows
1

### parentheses change the order of sets
SELECT 1 AS x FROM lab.one EXCEPT (SELECT 1 AS x FROM lab.one UNION SELECT 2 AS x FROM lab.one)
--- rows

### parentheses around a UNION before INTERSECT
(SELECT 1 AS x FROM lab.one UNION SELECT 2 AS x FROM lab.one) INTERSECT SELECT 2 AS x FROM lab.one
--- rows
2

### parentheses around each side
(SELECT band FROM obs.bands WHERE wave < 500) UNION (SELECT band FROM obs.bands WHERE wave > 800)
--- rows
"g"
"z"

### UNION of three
SELECT 'a' AS x FROM lab.one UNION SELECT 'b' AS x FROM lab.one UNION SELECT 'a' AS x FROM lab.one
--- rows
"a"
"b"

### UNION after UNION ALL takes out all equal rows
SELECT 1 AS x FROM lab.one UNION ALL SELECT 1 AS x FROM lab.one UNION SELECT 2 AS x FROM lab.one
--- rows
1
2

### UNION ALL after UNION keeps its own
SELECT 1 AS x FROM lab.one UNION SELECT 1 AS x FROM lab.one UNION ALL SELECT 1 AS x FROM lab.one
--- rows
1
1

### names come from the first side
SELECT night AS n FROM obs.nights WHERE night = 1 UNION SELECT id AS other FROM obs.exposures WHERE id = 7
--- rows
1
7
--- columns
n  int  description=Number of the night

### types widen from int to double
SELECT one AS x FROM lab.one UNION ALL SELECT moon FROM obs.nights WHERE night = 2
--- rows
1
0.5
--- columns
x  double

### types widen from int to long
SELECT id FROM obs.exposures WHERE id = 1 UNION ALL SELECT id FROM sky.labels WHERE id = 5
--- rows
1
5
--- columns
id  long

### a NULL takes the type of the other side
SELECT NULL AS x FROM lab.one UNION ALL SELECT night FROM obs.nights WHERE night = 3
--- rows
null
3
--- columns
x  int

### a NULL on the second side
SELECT band, wave FROM obs.bands WHERE band = 'g' UNION ALL SELECT NULL, NULL FROM lab.one
--- rows
"g", 480
null, null

### a unit stays if both sides have it
SELECT ra FROM pos.points WHERE id = 7 UNION ALL SELECT dec FROM pos.points WHERE id = 7
--- rows
10
-45
--- columns
ra  double  unit=deg

### a unit goes if the sides differ in it
SELECT wave FROM obs.bands WHERE band = 'g' UNION ALL SELECT ra FROM pos.points WHERE id = 7
--- rows
480
10
--- columns
wave  double

### ORDER BY of the whole
SELECT band FROM obs.bands UNION SELECT band FROM obs.exposures ORDER BY band DESC
--- rows
"z"
"r"
"i"
"g"
null

### ORDER BY by the name of the first side
SELECT night AS x FROM obs.nights WHERE night > 2 UNION ALL SELECT id AS y FROM obs.exposures WHERE id > 5 ORDER BY x
--- rows
3
4
6
7

### ORDER BY an ordinal of the whole
SELECT night, observer FROM obs.nights WHERE night < 3 UNION ALL SELECT id, band FROM obs.exposures WHERE id > 5 ORDER BY 1 DESC
--- rows
7, "i"
6, "r"
2, "Sophie"
1, "Tycho"

### OFFSET of the whole
SELECT night FROM obs.nights UNION SELECT id FROM obs.exposures ORDER BY night OFFSET 5
--- rows
6
7

### TOP of one side
SELECT TOP 1 night FROM obs.nights WHERE night = 2 UNION ALL SELECT id FROM obs.exposures WHERE id > 5
--- rows
2
6
7

### TOP and ORDER BY of each side in parentheses
(SELECT TOP 1 band FROM obs.bands ORDER BY wave) UNION ALL (SELECT TOP 1 band FROM obs.bands ORDER BY wave DESC)
--- rows
"g"
"z"

### OFFSET of a side in parentheses
(SELECT night FROM obs.nights ORDER BY night OFFSET 3) UNION ALL SELECT one FROM lab.one
--- rows
4
1

### DISTINCT on one side of UNION ALL
SELECT DISTINCT observer FROM obs.nights UNION ALL SELECT observer FROM obs.nights WHERE night = 1
--- rows
"Tycho"
"Sophie"
null
"Tycho"

### grouped sides
SELECT band, COUNT(*) AS c FROM obs.exposures WHERE band = 'g' GROUP BY band UNION ALL SELECT 'all', COUNT(*) FROM obs.exposures
--- rows
"g", 3
"all", 7

### stars on both sides
SELECT * FROM obs.bands WHERE wave < 500 UNION SELECT * FROM obs.bands WHERE wave > 800
--- rows
"g", 480
"z", 900

### UNION minds case and blanks
SELECT word FROM lab.words WHERE id = 1 UNION SELECT word FROM lab.words WHERE id = 2 UNION SELECT word FROM lab.words WHERE id = 3
--- rows
"Vega"
"vega"
"VEGA "

### EXCEPT minds blanks at the end
SELECT word FROM lab.words WHERE id = 3 EXCEPT SELECT 'VEGA' AS word FROM lab.one
--- rows
"VEGA "

### EXCEPT of several columns
SELECT night, band FROM obs.exposures WHERE night < 3 EXCEPT SELECT night, 'r' FROM obs.nights
--- rows
1, "g"
2, "g"

### UNION of timestamps
SELECT t FROM lab.mixed WHERE id = 1 UNION SELECT seen FROM sky.stars WHERE id = 1
--- rows
"2020-01-01T00:00:00"
"2020-01-02T00:00:00"

### UNION with an empty table
SELECT id FROM lab.empty UNION SELECT one FROM lab.one
--- rows
1

### INTERSECT with an empty table
SELECT one FROM lab.one INTERSECT SELECT id FROM lab.empty
--- rows

### EXCEPT an empty table
SELECT one FROM lab.one EXCEPT SELECT id FROM lab.empty
--- rows
1

### sets nested four deep
((SELECT 1 AS x FROM lab.one UNION SELECT 2 AS x FROM lab.one) EXCEPT (SELECT 2 AS x FROM lab.one INTERSECT (SELECT 2 AS x FROM lab.one UNION SELECT 3 AS x FROM lab.one))) UNION ALL SELECT 9 AS x FROM lab.one
--- rows
1
9
