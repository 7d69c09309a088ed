### match by CONTAINS in ON
SELECT t.id, p.id AS hit FROM pos.targets AS t JOIN pos.points AS p ON 1 = CONTAINS(POINT(p.ra, p.dec), CIRCLE(t.ra, t.dec, 0.3))
--- rows
1, 1
1, 3
2, 6
3, 7
3, 8
4, 1
4, 2
5, 4

### match by CONTAINS with the number behind
SELECT t.id, p.id AS hit FROM pos.targets AS t JOIN pos.points AS p ON CONTAINS(POINT(p.ra, p.dec), CIRCLE(t.ra, t.dec, 0.06)) = 1
--- rows
3, 7
3, 8

### match by CONTAINS in WHERE
SELECT t.id, p.id AS hit FROM pos.targets AS t, pos.points AS p WHERE 1 = CONTAINS(POINT(p.ra, p.dec), CIRCLE(t.ra, t.dec, 0.26))
--- rows
1, 1
1, 3
2, 6
3, 7
3, 8
4, 1
4, 2
5, 4

### match with the sides exchanged
SELECT t.id, p.id AS hit FROM pos.targets AS t JOIN pos.points AS p ON 1 = CONTAINS(POINT(t.ra, t.dec), CIRCLE(p.ra, p.dec, 0.15))
--- rows
2, 6
3, 7
3, 8

### match with the tables exchanged
SELECT t.id, p.id AS hit FROM pos.points AS p JOIN pos.targets AS t ON 1 = CONTAINS(POINT(p.ra, p.dec), CIRCLE(t.ra, t.dec, 0.15))
--- rows
2, 6
3, 7
3, 8

### match by INTERSECTS
SELECT t.id, p.id AS hit FROM pos.targets AS t JOIN pos.points AS p ON 1 = INTERSECTS(POINT(p.ra, p.dec), CIRCLE(t.ra, t.dec, 0.06))
--- rows
3, 7
3, 8

### match by DISTANCE of points
SELECT t.id, p.id AS hit FROM pos.targets AS t JOIN pos.points AS p ON DISTANCE(POINT(p.ra, p.dec), POINT(t.ra, t.dec)) < 0.06
--- rows
3, 7
3, 8

### match by DISTANCE of numbers in WHERE
SELECT t.id, p.id AS hit FROM pos.targets AS t, pos.points AS p WHERE DISTANCE(t.ra, t.dec, p.ra, p.dec) < 0.3
--- rows
1, 1
1, 3
2, 6
3, 7
3, 8
4, 1
4, 2
5, 4

### match by DISTANCE with the radius first
SELECT t.id, p.id AS hit FROM pos.targets AS t, pos.points AS p WHERE 0.15 >= DISTANCE(t.ra, t.dec, p.ra, p.dec)
--- rows
2, 6
3, 7
3, 8

### match with a column as the radius
SELECT t.id, p.id AS hit FROM pos.targets AS t JOIN pos.points AS p ON 1 = CONTAINS(POINT(p.ra, p.dec), CIRCLE(t.ra, t.dec, t.radius))
--- rows
1, 1
1, 3
2, 6
3, 7
3, 8
4, 1
4, 2
5, 4

### match with a computed radius
SELECT t.id, p.id AS hit FROM pos.targets AS t JOIN pos.points AS p ON DISTANCE(p.ra, p.dec, t.ra, t.dec) <= t.radius / 2
--- rows
2, 6
5, 4

### match without cells on either side
SELECT t.id, p.id AS hit FROM pos.targets AS t JOIN pos.plain AS p ON 1 = CONTAINS(POINT(p.ra, p.dec), CIRCLE(t.ra, t.dec, 0.3))
--- rows
1, 1
1, 3
2, 6
3, 7
3, 8
4, 1
4, 2
5, 4

### match with cells on both sides
SELECT a.id, b.id AS hit FROM pos.points AS a JOIN pos.points AS b ON 1 = CONTAINS(POINT(a.ra, a.dec), CIRCLE(b.ra, b.dec, 0.6)) WHERE a.id < b.id
--- rows
1, 2
1, 3
4, 5
7, 8

### match of a table with itself across the zero
SELECT a.id, b.id AS hit FROM pos.points AS a, pos.points AS b WHERE DISTANCE(a.ra, a.dec, b.ra, b.dec) < 1.1 AND a.id < b.id AND a.dec = 0
--- rows
1, 2
1, 3
2, 3

### match with a large radius
SELECT a.id, b.id AS hit FROM pos.targets AS a JOIN pos.points AS b ON 1 = CONTAINS(POINT(b.ra, b.dec), CIRCLE(a.ra, a.dec, 60)) WHERE a.id = 5
--- rows
5, 4
5, 5
5, 11
5, 12

### match in an outer join
SELECT t.id, p.id AS hit FROM pos.targets AS t LEFT JOIN pos.points AS p ON 1 = CONTAINS(POINT(p.ra, p.dec), CIRCLE(t.ra, t.dec, 0.06))
--- rows
1, null
2, null
3, 7
3, 8
4, null
5, null
6, null

### match in an outer join on the other side
SELECT p.id, t.id AS target FROM pos.targets AS t RIGHT JOIN pos.points AS p ON DISTANCE(p.ra, p.dec, t.ra, t.dec) < 0.06 WHERE p.dec < 0
--- rows
6, null
7, 3
8, 3

### match in a full join
SELECT t.id, p.id AS hit FROM pos.targets AS t FULL JOIN pos.points AS p ON DISTANCE(p.ra, p.dec, t.ra, t.dec) < 0.06 WHERE t.id IN (1, 3, 6) OR p.id IN (1, 7, 10)
--- rows
1, null
3, 7
3, 8
6, null
null, 1
null, 10

### match with another condition beside
SELECT t.id, p.id AS hit FROM pos.targets AS t JOIN pos.points AS p ON 1 = CONTAINS(POINT(p.ra, p.dec), CIRCLE(t.ra, t.dec, 0.3)) AND p.name LIKE 's%'
--- rows
2, 6
3, 7
3, 8

### match with a condition on one side in WHERE
SELECT t.id, p.name FROM pos.targets AS t, pos.points AS p WHERE t.id = 1 AND DISTANCE(t.ra, t.dec, p.ra, p.dec) < 0.3 AND p.name <> 'origin'
--- rows
1, "east"

### match with the distance in the result
SELECT t.id, p.id AS hit, DISTANCE(t.ra, t.dec, p.ra, p.dec) AS d FROM pos.targets AS t JOIN pos.points AS p ON 1 = CONTAINS(POINT(p.ra, p.dec), CIRCLE(t.ra, t.dec, 0.2)) ORDER BY t.id, p.id
--- rows
2, 6, 0.1
3, 7, 0.05
3, 8, 0.05

### the nearest by ORDER BY and TOP
SELECT TOP 1 p.name FROM pos.targets AS t JOIN pos.points AS p ON DISTANCE(t.ra, t.dec, p.ra, p.dec) < 1 WHERE t.id = 5 ORDER BY DISTANCE(t.ra, t.dec, p.ra, p.dec)
--- rows
"npole"

### how many match each
SELECT t.id, COUNT(p.id) AS c FROM pos.targets AS t LEFT JOIN pos.points AS p ON 1 = CONTAINS(POINT(p.ra, p.dec), CIRCLE(t.ra, t.dec, 0.3)) GROUP BY t.id
--- rows
1, 2
2, 1
3, 2
4, 2
5, 1
6, 0

### match with a sub-query
SELECT t.id, p.id AS hit FROM (SELECT id, ra, dec FROM pos.targets WHERE id > 1) AS t JOIN pos.points AS p ON DISTANCE(p.ra, p.dec, t.ra, t.dec) < 0.15
--- rows
2, 6
3, 7
3, 8

### match with a query of WITH
WITH t AS (SELECT id, ra, dec FROM pos.targets WHERE id < 3) SELECT t.id, p.id AS hit FROM pos.points AS p JOIN t ON 1 = CONTAINS(POINT(p.ra, p.dec), CIRCLE(t.ra, t.dec, 0.15))
--- rows
2, 6

### match of three tables
SELECT t.id, a.id AS one, b.id AS two FROM pos.targets AS t JOIN pos.points AS a ON DISTANCE(a.ra, a.dec, t.ra, t.dec) < 0.06 JOIN pos.plain AS b ON DISTANCE(b.ra, b.dec, a.ra, a.dec) < 0.01
--- rows
3, 7, 7
3, 8, 8

### match that is asked not to be
SELECT COUNT(*) AS c FROM pos.targets AS t, pos.points AS p WHERE 0 = CONTAINS(POINT(p.ra, p.dec), CIRCLE(t.ra, t.dec, 0.3))
--- rows
47

### match under OR
SELECT t.id, p.id AS hit FROM pos.targets AS t JOIN pos.points AS p ON DISTANCE(p.ra, p.dec, t.ra, t.dec) < 0.06 OR (t.id = 6 AND p.id = 10)
--- rows
3, 7
3, 8
6, 10

### match in EXISTS
SELECT p.id FROM pos.points AS p WHERE EXISTS (SELECT * FROM pos.targets AS t WHERE 1 = CONTAINS(POINT(p.ra, p.dec), CIRCLE(t.ra, t.dec, t.radius)))
--- rows
1
2
3
4
6
7
8

### match in NOT EXISTS
SELECT p.id FROM pos.points AS p WHERE NOT EXISTS (SELECT * FROM pos.targets AS t WHERE DISTANCE(p.ra, p.dec, t.ra, t.dec) < 60)
--- rows
9
10

### match with a cone
SELECT t.id, p.id AS hit FROM pos.targets AS t JOIN pos.points AS p ON DISTANCE(p.ra, p.dec, t.ra, t.dec) < 0.3 WHERE 1 = CONTAINS(POINT(p.ra, p.dec), CIRCLE(0, 0, 0.1))
--- rows
1, 1
4, 1

### match of stars over a star
SELECT p.*, t.id AS target FROM pos.targets AS t JOIN pos.plain AS p ON DISTANCE(p.ra, p.dec, t.ra, t.dec) < 0.06 WHERE p.id = 7
--- rows
7, "south", 10, -45, 3

### match of all columns does not show the cells of the match
SELECT * FROM pos.targets AS t JOIN pos.plain AS p ON DISTANCE(p.ra, p.dec, t.ra, t.dec) < 0.06 WHERE p.id = 7
--- rows
3, 10, -44.95, 0.06, 7, "south", 10, -45
