### cone on a table with cells
SELECT name FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(0, 0, 0.49))
--- rows
"origin"

### cone on a table without cells
SELECT name FROM pos.plain WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(0, 0, 0.49))
--- rows
"origin"

### cone across the zero of right ascension
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(359.9, 0, 0.7))
--- rows
1
2
3

### cone across the zero of right ascension without cells
SELECT id FROM pos.plain WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(359.9, 0, 0.7))
--- rows
1
2
3

### cone about the north pole
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(77, 90, 0.6))
--- rows
4
5

### cone that holds the north pole beside its centre
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(0, 89.6, 0.95))
--- rows
4
5

### cone beside the north pole that does not reach it
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(180, 89.4, 0.3))
--- rows
5

### cone about the south pole
SELECT id FROM pos.plain WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(300, -90, 1))
--- rows
6

### cone that holds the south pole beside its centre
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(300, -89.5, 0.6))
--- rows
6

### cone with points on its edge
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(0, 0, 0.5))
--- rows
1
2
3

### cone of more than a quarter of the sky
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(0, 0, 90.1))
--- rows
1
2
3
4
6
7
8
11
12

### cone of nearly the whole sky
SELECT id FROM pos.points WHERE 0 = CONTAINS(POINT(ra, dec), CIRCLE(0, 0, 179.9))
--- rows
9

### cone of the whole sky leaves out NULL
SELECT COUNT(*) AS c FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(12, 34, 180))
--- rows
11

### cone of radius zero
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(10, -45, 0))
--- rows
7

### cone of an arcsecond
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(10.0001, -45, 1 / 3600.))
--- rows
7

### cone far from all
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(100, 20, 5))
--- rows

### cone opposite of the origin
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(180, 0, 0.1))
--- rows
9

### cone with a centre beyond a turn
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(370, -45, 0.05))
--- rows
7

### cone with a negative right ascension
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(-0.5, 0, 0.1))
--- rows
2

### cone with a computed centre
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(5 * 2, -(40 + 5), 0.1 / 2))
--- rows
7

### cone with a point as its centre
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(POINT(10, -45), 0.2))
--- rows
7
8

### cone with the number behind
SELECT id FROM pos.points WHERE CONTAINS(POINT(ra, dec), CIRCLE(10, -45, 0.2)) = 1
--- rows
7
8

### cone asked not to hold
SELECT COUNT(*) AS c FROM pos.points WHERE CONTAINS(POINT(ra, dec), CIRCLE(10, -45, 0.2)) = 0
--- rows
9

### cone asked to be unequal to one
SELECT COUNT(*) AS c FROM pos.points WHERE CONTAINS(POINT(ra, dec), CIRCLE(10, -45, 0.2)) <> 1
--- rows
9

### cone asked to be more than zero
SELECT id FROM pos.points WHERE CONTAINS(POINT(ra, dec), CIRCLE(10, -45, 0.05)) > 0
--- rows
7

### cone under NOT
SELECT COUNT(*) AS c FROM pos.points WHERE NOT (1 = CONTAINS(POINT(ra, dec), CIRCLE(10, -45, 0.2)))
--- rows
9

### two cones with OR
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(10, -45, 0.05)) OR 1 = CONTAINS(POINT(ra, dec), CIRCLE(180, 0, 1))
--- rows
7
9

### two cones with AND
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(0, 0, 1)) AND 1 = CONTAINS(POINT(ra, dec), CIRCLE(1, 0, 0.6))
--- rows
3

### cone beside another condition
SELECT id FROM pos.points WHERE name LIKE 'south%' AND 1 = CONTAINS(POINT(ra, dec), CIRCLE(10, -45, 0.05)) AND id < 100
--- rows
7

### cone with INTERSECTS
SELECT id FROM pos.points WHERE 1 = INTERSECTS(POINT(ra, dec), CIRCLE(10, -45, 0.05))
--- rows
7

### cone with INTERSECTS and the circle first
SELECT id FROM pos.points WHERE 1 = INTERSECTS(CIRCLE(10, -45, 0.05), POINT(ra, dec))
--- rows
7

### cone by a distance of two points
SELECT id FROM pos.points WHERE DISTANCE(POINT(ra, dec), POINT(10, -45)) < 0.05
--- rows
7

### cone by a distance of four numbers
SELECT id FROM pos.points WHERE DISTANCE(ra, dec, 10, -45) < 0.2
--- rows
7
8

### cone by a distance with the radius first
SELECT id FROM pos.points WHERE 0.2 > DISTANCE(ra, dec, 10, -45)
--- rows
7
8

### cone by a distance with the constant first
SELECT id FROM pos.points WHERE DISTANCE(10, -45, ra, dec) <= 0.2
--- rows
7
8

### cone by a distance excludes its edge
SELECT id FROM pos.points WHERE DISTANCE(ra, dec, 0, 0) < 0.5
--- rows
1

### cone by a distance includes its edge
SELECT id FROM pos.points WHERE DISTANCE(ra, dec, 0, 0) <= 0.5
--- rows
1
2
3

### what is farther than a distance
SELECT id FROM pos.points WHERE DISTANCE(ra, dec, 0, 0) > 100
--- rows
9

### what is at least so far
SELECT id FROM pos.plain WHERE DISTANCE(ra, dec, 180, 0) >= 179
--- rows
1
2
3

### a ring of two distances
SELECT id FROM pos.points WHERE DISTANCE(ra, dec, 0, 0) BETWEEN 0.4 AND 0.6
--- rows
2
3

### cone in a join
SELECT p.id, l.label FROM pos.points AS p JOIN sky.labels AS l ON p.id = l.id WHERE 1 = CONTAINS(POINT(p.ra, p.dec), CIRCLE(10, -45, 0.2))
--- rows
7, "l7"
8, "l8"

### cone in an outer join's ON
SELECT l.id, p.name FROM sky.labels AS l LEFT JOIN pos.points AS p ON p.id = l.id AND 1 = CONTAINS(POINT(p.ra, p.dec), CIRCLE(10, -45, 0.05)) WHERE l.id < 9
--- rows
5, null
6, null
7, "south"
8, null

### cone in a sub-query in FROM
SELECT COUNT(*) AS c FROM (SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(0, 0, 1))) AS t
--- rows
3

### cone on the columns of a sub-query
SELECT t.id FROM (SELECT id, ra, dec FROM pos.points WHERE dec < 0) AS t WHERE 1 = CONTAINS(POINT(t.ra, t.dec), CIRCLE(10, -45, 0.2))
--- rows
7
8

### cone on the columns of WITH
WITH w AS (SELECT id, ra, dec FROM pos.points WHERE dec < 0) SELECT id FROM w WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(10, -45, 0.05))
--- rows
7

### cone on shifted columns
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra + 1, dec), CIRCLE(11, -45, 0.05))
--- rows
7

### cone in EXISTS
SELECT t.id FROM pos.targets AS t WHERE EXISTS (SELECT * FROM pos.points AS p WHERE DISTANCE(p.ra, p.dec, t.ra, t.dec) < 0.06)
--- rows
3

### cone of an int and a float column
SELECT n FROM sky.stars WHERE 1 = CONTAINS(POINT(n, n), CIRCLE(3, 3, 0.1))
--- rows
3

### cone in CASE
SELECT id, CASE WHEN 1 = CONTAINS(POINT(ra, dec), CIRCLE(0, 0, 1)) THEN 'in' ELSE 'out' END AS x FROM pos.points WHERE id IN (1, 4, 10)
--- rows
1, "in"
4, "out"
10, "out"

### cone counted by groups
SELECT CONTAINS(POINT(ra, dec), CIRCLE(0, 0, 1)) AS k, COUNT(*) AS c FROM pos.points GROUP BY CONTAINS(POINT(ra, dec), CIRCLE(0, 0, 1))
--- rows
1, 3
0, 8
null, 1

### cone as a value
SELECT id, CONTAINS(POINT(ra, dec), CIRCLE(10, -45, 0.05)) AS x FROM pos.points WHERE id IN (7, 8, 10)
--- rows
7, 1
8, 0
10, null
--- columns
id  int
x  int

### cones added up
SELECT id FROM pos.points WHERE CONTAINS(POINT(ra, dec), CIRCLE(0, 0, 1)) + CONTAINS(POINT(ra, dec), CIRCLE(1, 0, 0.6)) = 2
--- rows
3
