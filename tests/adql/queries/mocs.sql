### MOC of one large cell
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), MOC('0/0'))
--- rows
4
11
12
--- duckdb
SELECT "points"."id" AS "id"
FROM "pos"."points_1" AS "points"
WHERE ("points"."hpx" BETWEEN 0 AND 288230376151711743)
--- postgresql
SELECT "points"."id" AS "id"
FROM "pos"."points_1" AS "points"
WHERE ("points"."hpx" BETWEEN 0 AND 288230376151711743)
--- mariadb
SELECT `points`.`id` AS `id`
FROM `pos`.`points_1` AS `points`
WHERE (`points`.`hpx` BETWEEN 0 AND 288230376151711743)

### MOC of the whole sky leaves out NULL
SELECT COUNT(*) AS c FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), MOC('0/0-11'))
--- rows
11
--- duckdb
SELECT COUNT(*) AS "c"
FROM "pos"."points_1" AS "points"
WHERE ("points"."hpx" BETWEEN 0 AND 3458764513820540927)
--- postgresql
SELECT COUNT(*) AS "c"
FROM "pos"."points_1" AS "points"
WHERE ("points"."hpx" BETWEEN 0 AND 3458764513820540927)
--- mariadb
SELECT COUNT(*) AS `c`
FROM `pos`.`points_1` AS `points`
WHERE (`points`.`hpx` BETWEEN 0 AND 3458764513820540927)

### MOC of no cell
SELECT COUNT(*) AS c FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), MOC('0/'))
--- rows
0
--- duckdb
SELECT COUNT(*) AS "c"
FROM "pos"."points_1" AS "points"
WHERE ("points"."hpx" < 0)
--- postgresql
SELECT COUNT(*) AS "c"
FROM "pos"."points_1" AS "points"
WHERE ("points"."hpx" < 0)
--- mariadb
SELECT COUNT(*) AS `c`
FROM `pos`.`points_1` AS `points`
WHERE (`points`.`hpx` < 0)

### MOC asked not to hold
SELECT COUNT(*) AS c FROM pos.points WHERE 0 = CONTAINS(POINT(ra, dec), MOC('0/0'))
--- rows
8
--- duckdb
SELECT COUNT(*) AS "c"
FROM "pos"."points_1" AS "points"
WHERE (NOT ("points"."hpx" BETWEEN 0 AND 288230376151711743) AND (nullif(CAST("points"."ra" + "points"."dec" AS DOUBLE PRECISION), 'NaN') IS NOT NULL OR NULL))
--- postgresql
SELECT COUNT(*) AS "c"
FROM "pos"."points_1" AS "points"
WHERE (NOT ("points"."hpx" BETWEEN 0 AND 288230376151711743) AND (nullif(CAST("points"."ra" + "points"."dec" AS DOUBLE PRECISION), 'NaN') IS NOT NULL OR NULL))
--- mariadb
SELECT COUNT(*) AS `c`
FROM `pos`.`points_1` AS `points`
WHERE (NOT (`points`.`hpx` BETWEEN 0 AND 288230376151711743))

### MOC of a circle
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), MOC(7, CIRCLE(10, -45, 1)))
--- rows
7
8
--- duckdb
SELECT "points"."id" AS "id"
FROM "pos"."points_1" AS "points"
WHERE ("points"."hpx" BETWEEN 2488150833191976960 AND 2490297079889395711 AND ("points"."hpx" BETWEEN 2488150833191976960 AND 2488168425378021375 OR "points"."hpx" BETWEEN 2488203609750110208 AND 2488238794122199039 OR "points"."hpx" BETWEEN 2489487839331352576 AND 2489505431517396991 OR "points"."hpx" BETWEEN 2489593392447619072 AND 2489610984633663487 OR "points"."hpx" BETWEEN 2489628576819707904 AND 2489910051796418559 OR "points"."hpx" BETWEEN 2490015604912685056 AND 2490033197098729471 OR "points"."hpx" BETWEEN 2490050789284773888 AND 2490068381470818303 OR "points"."hpx" BETWEEN 2490209118959173632 AND 2490297079889395711))
--- postgresql
SELECT "points"."id" AS "id"
FROM "pos"."points_1" AS "points"
WHERE ("points"."hpx" BETWEEN 2488150833191976960 AND 2488168425378021375 OR "points"."hpx" BETWEEN 2488203609750110208 AND 2488238794122199039 OR "points"."hpx" BETWEEN 2489487839331352576 AND 2489505431517396991 OR "points"."hpx" BETWEEN 2489593392447619072 AND 2489610984633663487 OR "points"."hpx" BETWEEN 2489628576819707904 AND 2489910051796418559 OR "points"."hpx" BETWEEN 2490015604912685056 AND 2490033197098729471 OR "points"."hpx" BETWEEN 2490050789284773888 AND 2490068381470818303 OR "points"."hpx" BETWEEN 2490209118959173632 AND 2490297079889395711)
--- mariadb
SELECT `points`.`id` AS `id`
FROM `pos`.`points_1` AS `points`
WHERE (`points`.`hpx` BETWEEN 2488150833191976960 AND 2488168425378021375 OR `points`.`hpx` BETWEEN 2488203609750110208 AND 2488238794122199039 OR `points`.`hpx` BETWEEN 2489487839331352576 AND 2489505431517396991 OR `points`.`hpx` BETWEEN 2489593392447619072 AND 2489610984633663487 OR `points`.`hpx` BETWEEN 2489628576819707904 AND 2489910051796418559 OR `points`.`hpx` BETWEEN 2490015604912685056 AND 2490033197098729471 OR `points`.`hpx` BETWEEN 2490050789284773888 AND 2490068381470818303 OR `points`.`hpx` BETWEEN 2490209118959173632 AND 2490297079889395711)

### MOC of a polygon
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), MOC(7, POLYGON(9, -46, 11, -46, 11, -44, 9, -44)))
--- rows
7
8
--- duckdb
SELECT "points"."id" AS "id"
FROM "pos"."points_1" AS "points"
WHERE ("points"."hpx" BETWEEN 2488150833191976960 AND 2490367448633573375 AND ("points"."hpx" BETWEEN 2488150833191976960 AND 2488186017564065791 OR "points"."hpx" BETWEEN 2488203609750110208 AND 2488221201936154623 OR "points"."hpx" BETWEEN 2489487839331352576 AND 2489505431517396991 OR "points"."hpx" BETWEEN 2489593392447619072 AND 2489610984633663487 OR "points"."hpx" BETWEEN 2489628576819707904 AND 2489734129935974399 OR "points"."hpx" BETWEEN 2489751722122018816 AND 2489769314308063231 OR "points"."hpx" BETWEEN 2489786906494107648 AND 2489874867424329727 OR "points"."hpx" BETWEEN 2489892459610374144 AND 2489927643982462975 OR "points"."hpx" BETWEEN 2490015604912685056 AND 2490033197098729471 OR "points"."hpx" BETWEEN 2490209118959173632 AND 2490297079889395711 OR "points"."hpx" BETWEEN 2490349856447528960 AND 2490367448633573375))
--- postgresql
SELECT "points"."id" AS "id"
FROM "pos"."points_1" AS "points"
WHERE ("points"."hpx" BETWEEN 2488150833191976960 AND 2488186017564065791 OR "points"."hpx" BETWEEN 2488203609750110208 AND 2488221201936154623 OR "points"."hpx" BETWEEN 2489487839331352576 AND 2489505431517396991 OR "points"."hpx" BETWEEN 2489593392447619072 AND 2489610984633663487 OR "points"."hpx" BETWEEN 2489628576819707904 AND 2489734129935974399 OR "points"."hpx" BETWEEN 2489751722122018816 AND 2489769314308063231 OR "points"."hpx" BETWEEN 2489786906494107648 AND 2489874867424329727 OR "points"."hpx" BETWEEN 2489892459610374144 AND 2489927643982462975 OR "points"."hpx" BETWEEN 2490015604912685056 AND 2490033197098729471 OR "points"."hpx" BETWEEN 2490209118959173632 AND 2490297079889395711 OR "points"."hpx" BETWEEN 2490349856447528960 AND 2490367448633573375)
--- mariadb
SELECT `points`.`id` AS `id`
FROM `pos`.`points_1` AS `points`
WHERE (`points`.`hpx` BETWEEN 2488150833191976960 AND 2488186017564065791 OR `points`.`hpx` BETWEEN 2488203609750110208 AND 2488221201936154623 OR `points`.`hpx` BETWEEN 2489487839331352576 AND 2489505431517396991 OR `points`.`hpx` BETWEEN 2489593392447619072 AND 2489610984633663487 OR `points`.`hpx` BETWEEN 2489628576819707904 AND 2489734129935974399 OR `points`.`hpx` BETWEEN 2489751722122018816 AND 2489769314308063231 OR `points`.`hpx` BETWEEN 2489786906494107648 AND 2489874867424329727 OR `points`.`hpx` BETWEEN 2489892459610374144 AND 2489927643982462975 OR `points`.`hpx` BETWEEN 2490015604912685056 AND 2490033197098729471 OR `points`.`hpx` BETWEEN 2490209118959173632 AND 2490297079889395711 OR `points`.`hpx` BETWEEN 2490349856447528960 AND 2490367448633573375)

### MOC of several orders
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), MOC('0/0 1/20-23 2/'))
--- rows
4
11
12
--- duckdb
SELECT "points"."id" AS "id"
FROM "pos"."points_1" AS "points"
WHERE ("points"."hpx" BETWEEN 0 AND 1729382256910270463 AND ("points"."hpx" BETWEEN 0 AND 288230376151711743 OR "points"."hpx" BETWEEN 1441151880758558720 AND 1729382256910270463))
--- postgresql
SELECT "points"."id" AS "id"
FROM "pos"."points_1" AS "points"
WHERE ("points"."hpx" BETWEEN 0 AND 288230376151711743 OR "points"."hpx" BETWEEN 1441151880758558720 AND 1729382256910270463)
--- mariadb
SELECT `points`.`id` AS `id`
FROM `pos`.`points_1` AS `points`
WHERE (`points`.`hpx` BETWEEN 0 AND 288230376151711743 OR `points`.`hpx` BETWEEN 1441151880758558720 AND 1729382256910270463)

### MOC in INTERSECTS with a point
SELECT id FROM pos.points WHERE 1 = INTERSECTS(MOC('0/0'), POINT(ra, dec)) AND dec > 80
--- rows
4
--- duckdb
SELECT "points"."id" AS "id"
FROM "pos"."points_1" AS "points"
WHERE (("points"."hpx" BETWEEN 0 AND 288230376151711743) AND ("points"."dec" > 80))
--- postgresql
SELECT "points"."id" AS "id"
FROM "pos"."points_1" AS "points"
WHERE (("points"."hpx" BETWEEN 0 AND 288230376151711743) AND ("points"."dec" > 80))
--- mariadb
SELECT `points`.`id` AS `id`
FROM `pos`.`points_1` AS `points`
WHERE ((`points`.`hpx` BETWEEN 0 AND 288230376151711743) AND (`points`.`dec` > 80))

### MOC as a value keeps cells together
SELECT MOC('1/2 0 1') AS m FROM lab.one
--- rows
"1/0-2"
--- columns
m  char[*]  xtype=moc
--- duckdb
SELECT ('1/0-2') AS "m"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT ('1/0-2') AS "m"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT ((_utf8mb4'1/0-2' COLLATE utf8mb4_nopad_bin)) AS `m`
FROM `lab`.`one_1` AS `one`

### MOC as a value makes one cell of four
SELECT MOC('1/0 1 2 3') AS m FROM lab.one
--- rows
"0/0 1/"
--- duckdb
SELECT ('0/0 1/') AS "m"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT ('0/0 1/') AS "m"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT ((_utf8mb4'0/0 1/' COLLATE utf8mb4_nopad_bin)) AS `m`
FROM `lab`.`one_1` AS `one`

### MOCs in one another
SELECT CONTAINS(MOC('1/0'), MOC('0/0')) AS a, CONTAINS(MOC('0/0'), MOC('1/0')) AS b, CONTAINS(MOC('0/0'), MOC('0/0')) AS c FROM lab.one
--- rows
1, 0, 1
--- duckdb
SELECT (CASE WHEN (1 = 1) THEN 1 WHEN (NOT (1 = 1)) THEN 0 END) AS "a", (CASE WHEN (1 = 0) THEN 1 WHEN (NOT (1 = 0)) THEN 0 END) AS "b", (CASE WHEN (1 = 1) THEN 1 WHEN (NOT (1 = 1)) THEN 0 END) AS "c"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT CAST((CASE WHEN (1 = 1) THEN 1 WHEN (NOT (1 = 1)) THEN 0 END) AS INTEGER) AS "a", CAST((CASE WHEN (1 = 0) THEN 1 WHEN (NOT (1 = 0)) THEN 0 END) AS INTEGER) AS "b", CAST((CASE WHEN (1 = 1) THEN 1 WHEN (NOT (1 = 1)) THEN 0 END) AS INTEGER) AS "c"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (CASE WHEN (1 = 1) THEN 1 WHEN (NOT (1 = 1)) THEN 0 END) AS `a`, (CASE WHEN (1 = 0) THEN 1 WHEN (NOT (1 = 0)) THEN 0 END) AS `b`, (CASE WHEN (1 = 1) THEN 1 WHEN (NOT (1 = 1)) THEN 0 END) AS `c`
FROM `lab`.`one_1` AS `one`

### MOCs that cross
SELECT INTERSECTS(MOC('1/0'), MOC('0/0')) AS a, INTERSECTS(MOC('0/1'), MOC('0/0')) AS b FROM lab.one
--- rows
1, 0
--- duckdb
SELECT (CASE WHEN (1 = 1) THEN 1 WHEN (NOT (1 = 1)) THEN 0 END) AS "a", (CASE WHEN (1 = 0) THEN 1 WHEN (NOT (1 = 0)) THEN 0 END) AS "b"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT CAST((CASE WHEN (1 = 1) THEN 1 WHEN (NOT (1 = 1)) THEN 0 END) AS INTEGER) AS "a", CAST((CASE WHEN (1 = 0) THEN 1 WHEN (NOT (1 = 0)) THEN 0 END) AS INTEGER) AS "b"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (CASE WHEN (1 = 1) THEN 1 WHEN (NOT (1 = 1)) THEN 0 END) AS `a`, (CASE WHEN (1 = 0) THEN 1 WHEN (NOT (1 = 0)) THEN 0 END) AS `b`
FROM `lab`.`one_1` AS `one`

### MOC that a circle crosses
SELECT INTERSECTS(CIRCLE(45, 45, 1), MOC('0/0')) AS a, INTERSECTS(CIRCLE(225, -45, 1), MOC('0/0')) AS b FROM lab.one
--- rows
1, 0
--- duckdb
SELECT (CASE WHEN (1 = 1) THEN 1 WHEN (NOT (1 = 1)) THEN 0 END) AS "a", (CASE WHEN (1 = 0) THEN 1 WHEN (NOT (1 = 0)) THEN 0 END) AS "b"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT CAST((CASE WHEN (1 = 1) THEN 1 WHEN (NOT (1 = 1)) THEN 0 END) AS INTEGER) AS "a", CAST((CASE WHEN (1 = 0) THEN 1 WHEN (NOT (1 = 0)) THEN 0 END) AS INTEGER) AS "b"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (CASE WHEN (1 = 1) THEN 1 WHEN (NOT (1 = 1)) THEN 0 END) AS `a`, (CASE WHEN (1 = 0) THEN 1 WHEN (NOT (1 = 0)) THEN 0 END) AS `b`
FROM `lab`.`one_1` AS `one`

### AREA of a MOC
SELECT AREA(MOC('0/0')) AS a, AREA(MOC('1/0')) AS b, AREA(MOC('0/0-11')) AS c FROM lab.one
--- rows
3437.7467707849392, 859.4366926962348, 41252.96124941927
--- duckdb
SELECT (3437.746770784939e0) AS "a", (859.4366926962348e0) AS "b", (41252.96124941927e0) AS "c"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (3437.746770784939e0)::DOUBLE PRECISION AS "a", (859.4366926962348e0)::DOUBLE PRECISION AS "b", (41252.96124941927e0)::DOUBLE PRECISION AS "c"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT CAST(3437.746770784939e0 AS DOUBLE) AS `a`, CAST(859.4366926962348e0 AS DOUBLE) AS `b`, CAST(41252.96124941927e0 AS DOUBLE) AS `c`
FROM `lab`.`one_1` AS `one`

### MOC of a text that is none
SELECT MOC('zero') AS m FROM lab.one
--- error
line 1, column 12: `zero` is no part of a MOC.
SELECT MOC('zero') AS m FROM lab.one
           ^^^^^^
Hint: Write orders and their cells, such as: 4/30-33 38 5/160

### MOC with a cell beyond its order
SELECT MOC('0/12') AS m FROM lab.one
--- error
line 1, column 12: There is no range of cells 12-12 at order 0.
SELECT MOC('0/12') AS m FROM lab.one
           ^^^^^^
Hint: Cells of order 0 are 0 to 11.

### MOC of an order beyond the finest
SELECT MOC('30/1') AS m FROM lab.one
--- error
line 1, column 12: A MOC of order 30.
SELECT MOC('30/1') AS m FROM lab.one
           ^^^^^^
Hint: Orders are 0 to 29.

### MOC of a shape of columns
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(0, 0), MOC(5, CIRCLE(ra, dec, 1)))
--- error
line 1, column 66: MOC(order, shape) takes a constant shape.
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(0, 0), MOC(5, CIRCLE(ra, dec, 1)))
                                                                 ^^^^^^^^^^^^^^^^^^
Hint: Write its coordinates as numbers: MOC(8, CIRCLE(10, 20, 1)).

### MOC's area as a text
SELECT MOC('0/0') || 'x' AS m FROM lab.one
--- error
line 1, column 8: `||` needs strings, but this is a MOC.
SELECT MOC('0/0') || 'x' AS m FROM lab.one
       ^^^^^^^^^^
