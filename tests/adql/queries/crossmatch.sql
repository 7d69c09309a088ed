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
--- mariadb
SELECT `t`.`id` AS `id`, `p`.`id` AS `hit`
FROM `pos`.`targets_1` AS `t`
INNER JOIN `pos`.`points_1` AS `p` ON (`p`.`dec` BETWEEN `t`.`dec` - (0.3e0 + 1e-9) AND `t`.`dec` + (0.3e0 + 1e-9) AND `t`.`dec` BETWEEN `p`.`dec` - (0.3e0 + 1e-9) AND `p`.`dec` + (0.3e0 + 1e-9) AND ((pow(sin(radians(CAST(`p`.`dec` AS DOUBLE)-CAST(`t`.`dec` AS DOUBLE))/2),2) + cos(radians(CAST(`p`.`dec` AS DOUBLE)))*cos(radians(CAST(`t`.`dec` AS DOUBLE)))*pow(sin(radians(CAST(`p`.`ra` AS DOUBLE)-CAST(`t`.`ra` AS DOUBLE))/2),2)) <= 6.853876286608249e-06))

### match by CONTAINS with the number behind
SELECT t.id, p.id AS hit FROM pos.targets AS t JOIN pos.points AS p ON CONTAINS(POINT(p.ra, p.dec), CIRCLE(t.ra, t.dec, 0.06)) = 1
--- rows
3, 7
3, 8
--- mariadb
SELECT `t`.`id` AS `id`, `p`.`id` AS `hit`
FROM `pos`.`targets_1` AS `t`
INNER JOIN `pos`.`points_1` AS `p` ON (`p`.`dec` BETWEEN `t`.`dec` - (0.06e0 + 1e-9) AND `t`.`dec` + (0.06e0 + 1e-9) AND `t`.`dec` BETWEEN `p`.`dec` - (0.06e0 + 1e-9) AND `p`.`dec` + (0.06e0 + 1e-9) AND ((pow(sin(radians(CAST(`p`.`dec` AS DOUBLE)-CAST(`t`.`dec` AS DOUBLE))/2),2) + cos(radians(CAST(`p`.`dec` AS DOUBLE)))*cos(radians(CAST(`t`.`dec` AS DOUBLE)))*pow(sin(radians(CAST(`p`.`ra` AS DOUBLE)-CAST(`t`.`ra` AS DOUBLE))/2),2)) <= 2.7415565275517494e-07))

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
--- mariadb
SELECT `t`.`id` AS `id`, `p`.`id` AS `hit`
FROM `pos`.`targets_1` AS `t`
CROSS JOIN `pos`.`points_1` AS `p`
WHERE (`p`.`dec` BETWEEN `t`.`dec` - (0.26e0 + 1e-9) AND `t`.`dec` + (0.26e0 + 1e-9) AND `t`.`dec` BETWEEN `p`.`dec` - (0.26e0 + 1e-9) AND `p`.`dec` + (0.26e0 + 1e-9) AND ((pow(sin(radians(CAST(`p`.`dec` AS DOUBLE)-CAST(`t`.`dec` AS DOUBLE))/2),2) + cos(radians(CAST(`p`.`dec` AS DOUBLE)))*cos(radians(CAST(`t`.`dec` AS DOUBLE)))*pow(sin(radians(CAST(`p`.`ra` AS DOUBLE)-CAST(`t`.`ra` AS DOUBLE))/2),2)) <= 5.148025560319376e-06))

### match with the sides exchanged
SELECT t.id, p.id AS hit FROM pos.targets AS t JOIN pos.points AS p ON 1 = CONTAINS(POINT(t.ra, t.dec), CIRCLE(p.ra, p.dec, 0.15))
--- rows
2, 6
3, 7
3, 8
--- mariadb
SELECT `t`.`id` AS `id`, `p`.`id` AS `hit`
FROM `pos`.`targets_1` AS `t`
INNER JOIN `pos`.`points_1` AS `p` ON (`t`.`dec` BETWEEN `p`.`dec` - (0.15e0 + 1e-9) AND `p`.`dec` + (0.15e0 + 1e-9) AND `p`.`dec` BETWEEN `t`.`dec` - (0.15e0 + 1e-9) AND `t`.`dec` + (0.15e0 + 1e-9) AND ((pow(sin(radians(CAST(`t`.`dec` AS DOUBLE)-CAST(`p`.`dec` AS DOUBLE))/2),2) + cos(radians(CAST(`t`.`dec` AS DOUBLE)))*cos(radians(CAST(`p`.`dec` AS DOUBLE)))*pow(sin(radians(CAST(`t`.`ra` AS DOUBLE)-CAST(`p`.`ra` AS DOUBLE))/2),2)) <= 1.713472007639526e-06))

### match with the tables exchanged
SELECT t.id, p.id AS hit FROM pos.points AS p JOIN pos.targets AS t ON 1 = CONTAINS(POINT(p.ra, p.dec), CIRCLE(t.ra, t.dec, 0.15))
--- rows
2, 6
3, 7
3, 8
--- mariadb
SELECT `t`.`id` AS `id`, `p`.`id` AS `hit`
FROM `pos`.`points_1` AS `p`
INNER JOIN `pos`.`targets_1` AS `t` ON (`p`.`dec` BETWEEN `t`.`dec` - (0.15e0 + 1e-9) AND `t`.`dec` + (0.15e0 + 1e-9) AND `t`.`dec` BETWEEN `p`.`dec` - (0.15e0 + 1e-9) AND `p`.`dec` + (0.15e0 + 1e-9) AND ((pow(sin(radians(CAST(`p`.`dec` AS DOUBLE)-CAST(`t`.`dec` AS DOUBLE))/2),2) + cos(radians(CAST(`p`.`dec` AS DOUBLE)))*cos(radians(CAST(`t`.`dec` AS DOUBLE)))*pow(sin(radians(CAST(`p`.`ra` AS DOUBLE)-CAST(`t`.`ra` AS DOUBLE))/2),2)) <= 1.713472007639526e-06))

### match by INTERSECTS
SELECT t.id, p.id AS hit FROM pos.targets AS t JOIN pos.points AS p ON 1 = INTERSECTS(POINT(p.ra, p.dec), CIRCLE(t.ra, t.dec, 0.06))
--- rows
3, 7
3, 8
--- mariadb
SELECT `t`.`id` AS `id`, `p`.`id` AS `hit`
FROM `pos`.`targets_1` AS `t`
INNER JOIN `pos`.`points_1` AS `p` ON (`p`.`dec` BETWEEN `t`.`dec` - (0.06e0 + 1e-9) AND `t`.`dec` + (0.06e0 + 1e-9) AND `t`.`dec` BETWEEN `p`.`dec` - (0.06e0 + 1e-9) AND `p`.`dec` + (0.06e0 + 1e-9) AND ((pow(sin(radians(CAST(`p`.`dec` AS DOUBLE)-CAST(`t`.`dec` AS DOUBLE))/2),2) + cos(radians(CAST(`p`.`dec` AS DOUBLE)))*cos(radians(CAST(`t`.`dec` AS DOUBLE)))*pow(sin(radians(CAST(`p`.`ra` AS DOUBLE)-CAST(`t`.`ra` AS DOUBLE))/2),2)) <= 2.7415565275517494e-07))

### match by DISTANCE of points
SELECT t.id, p.id AS hit FROM pos.targets AS t JOIN pos.points AS p ON DISTANCE(POINT(p.ra, p.dec), POINT(t.ra, t.dec)) < 0.06
--- rows
3, 7
3, 8
--- mariadb
SELECT `t`.`id` AS `id`, `p`.`id` AS `hit`
FROM `pos`.`targets_1` AS `t`
INNER JOIN `pos`.`points_1` AS `p` ON (`p`.`dec` BETWEEN `t`.`dec` - (0.06e0 + 1e-9) AND `t`.`dec` + (0.06e0 + 1e-9) AND `t`.`dec` BETWEEN `p`.`dec` - (0.06e0 + 1e-9) AND `p`.`dec` + (0.06e0 + 1e-9) AND ((pow(sin(radians(CAST(`p`.`dec` AS DOUBLE)-CAST(`t`.`dec` AS DOUBLE))/2),2) + cos(radians(CAST(`p`.`dec` AS DOUBLE)))*cos(radians(CAST(`t`.`dec` AS DOUBLE)))*pow(sin(radians(CAST(`p`.`ra` AS DOUBLE)-CAST(`t`.`ra` AS DOUBLE))/2),2)) <= 2.7415565275334503e-07))

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
--- mariadb
SELECT `t`.`id` AS `id`, `p`.`id` AS `hit`
FROM `pos`.`targets_1` AS `t`
CROSS JOIN `pos`.`points_1` AS `p`
WHERE (`t`.`dec` BETWEEN `p`.`dec` - (0.3e0 + 1e-9) AND `p`.`dec` + (0.3e0 + 1e-9) AND `p`.`dec` BETWEEN `t`.`dec` - (0.3e0 + 1e-9) AND `t`.`dec` + (0.3e0 + 1e-9) AND ((pow(sin(radians(CAST(`t`.`dec` AS DOUBLE)-CAST(`p`.`dec` AS DOUBLE))/2),2) + cos(radians(CAST(`t`.`dec` AS DOUBLE)))*cos(radians(CAST(`p`.`dec` AS DOUBLE)))*pow(sin(radians(CAST(`t`.`ra` AS DOUBLE)-CAST(`p`.`ra` AS DOUBLE))/2),2)) <= 6.853876286599059e-06))

### match by DISTANCE with the radius first
SELECT t.id, p.id AS hit FROM pos.targets AS t, pos.points AS p WHERE 0.15 >= DISTANCE(t.ra, t.dec, p.ra, p.dec)
--- rows
2, 6
3, 7
3, 8
--- mariadb
SELECT `t`.`id` AS `id`, `p`.`id` AS `hit`
FROM `pos`.`targets_1` AS `t`
CROSS JOIN `pos`.`points_1` AS `p`
WHERE (`t`.`dec` BETWEEN `p`.`dec` - (0.15e0 + 1e-9) AND `p`.`dec` + (0.15e0 + 1e-9) AND `p`.`dec` BETWEEN `t`.`dec` - (0.15e0 + 1e-9) AND `t`.`dec` + (0.15e0 + 1e-9) AND ((pow(sin(radians(CAST(`t`.`dec` AS DOUBLE)-CAST(`p`.`dec` AS DOUBLE))/2),2) + cos(radians(CAST(`t`.`dec` AS DOUBLE)))*cos(radians(CAST(`p`.`dec` AS DOUBLE)))*pow(sin(radians(CAST(`t`.`ra` AS DOUBLE)-CAST(`p`.`ra` AS DOUBLE))/2),2)) <= 1.713472007639526e-06))

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
--- duckdb
SELECT "t"."id" AS "id", "p"."id" AS "hit"
FROM "pos"."targets_1" AS "t"
INNER JOIN "pos"."points_1" AS "p" ON ((("p"."dec")::DOUBLE >= ("t"."dec")::DOUBLE - (("t"."radius")::DOUBLE + 1e-9) AND ("p"."dec")::DOUBLE <= ("t"."dec")::DOUBLE + (("t"."radius")::DOUBLE + 1e-9)) AND abs("p"."dec") <= 90e0 AND abs("t"."dec") <= 90e0 AND ((2*degrees(atan2(sqrt((pow(sin(radians(("p"."dec")::DOUBLE-("t"."dec")::DOUBLE)/2),2) + cos(radians(("p"."dec")::DOUBLE))*cos(radians(("t"."dec")::DOUBLE))*pow(sin(radians(("p"."ra")::DOUBLE-("t"."ra")::DOUBLE)/2),2))), sqrt((pow(cos(radians(("p"."dec")::DOUBLE-("t"."dec")::DOUBLE)/2)*cos(radians(("p"."ra")::DOUBLE-("t"."ra")::DOUBLE)/2),2) + pow(sin(radians(("p"."dec")::DOUBLE+("t"."dec")::DOUBLE)/2)*sin(radians(("p"."ra")::DOUBLE-("t"."ra")::DOUBLE)/2),2)))))) - ("t"."radius") <= 1e-13))
--- postgresql
SELECT "t"."id" AS "id", "p"."id" AS "hit"
FROM "pos"."targets_1" AS "t"
INNER JOIN "pos"."points_1" AS "p" ON (((2*degrees(atan2(sqrt((pow(sin(radians(("p"."dec")::DOUBLE PRECISION-("t"."dec")::DOUBLE PRECISION)/2),2) + cos(radians(("p"."dec")::DOUBLE PRECISION))*cos(radians(("t"."dec")::DOUBLE PRECISION))*pow(sin(radians(("p"."ra")::DOUBLE PRECISION-("t"."ra")::DOUBLE PRECISION)/2),2))), sqrt((pow(cos(radians(("p"."dec")::DOUBLE PRECISION-("t"."dec")::DOUBLE PRECISION)/2)*cos(radians(("p"."ra")::DOUBLE PRECISION-("t"."ra")::DOUBLE PRECISION)/2),2) + pow(sin(radians(("p"."dec")::DOUBLE PRECISION+("t"."dec")::DOUBLE PRECISION)/2)*sin(radians(("p"."ra")::DOUBLE PRECISION-("t"."ra")::DOUBLE PRECISION)/2),2)))))) - ("t"."radius") <= 1e-13))
--- mariadb
SELECT `t`.`id` AS `id`, `p`.`id` AS `hit`
FROM `pos`.`targets_1` AS `t`
INNER JOIN `pos`.`points_1` AS `p` ON (`p`.`dec` BETWEEN `t`.`dec` - (`t`.`radius` + 1e-9) AND `t`.`dec` + (`t`.`radius` + 1e-9) AND `t`.`dec` BETWEEN `p`.`dec` - (`t`.`radius` + 1e-9) AND `p`.`dec` + (`t`.`radius` + 1e-9) AND ((2*degrees(atan2(sqrt((pow(sin(radians(CAST(`p`.`dec` AS DOUBLE)-CAST(`t`.`dec` AS DOUBLE))/2),2) + cos(radians(CAST(`p`.`dec` AS DOUBLE)))*cos(radians(CAST(`t`.`dec` AS DOUBLE)))*pow(sin(radians(CAST(`p`.`ra` AS DOUBLE)-CAST(`t`.`ra` AS DOUBLE))/2),2))), sqrt((pow(cos(radians(CAST(`p`.`dec` AS DOUBLE)-CAST(`t`.`dec` AS DOUBLE))/2)*cos(radians(CAST(`p`.`ra` AS DOUBLE)-CAST(`t`.`ra` AS DOUBLE))/2),2) + pow(sin(radians(CAST(`p`.`dec` AS DOUBLE)+CAST(`t`.`dec` AS DOUBLE))/2)*sin(radians(CAST(`p`.`ra` AS DOUBLE)-CAST(`t`.`ra` AS DOUBLE))/2),2)))))) - (`t`.`radius`) <= 1e-13))

### match with a computed radius
SELECT t.id, p.id AS hit FROM pos.targets AS t JOIN pos.points AS p ON DISTANCE(p.ra, p.dec, t.ra, t.dec) <= t.radius / 2
--- rows
2, 6
5, 4
--- duckdb
SELECT "t"."id" AS "id", "p"."id" AS "hit"
FROM "pos"."targets_1" AS "t"
INNER JOIN "pos"."points_1" AS "p" ON ((("p"."dec")::DOUBLE >= ("t"."dec")::DOUBLE - ((("t"."radius" / 2))::DOUBLE + 1e-9) AND ("p"."dec")::DOUBLE <= ("t"."dec")::DOUBLE + ((("t"."radius" / 2))::DOUBLE + 1e-9)) AND abs("p"."dec") <= 90e0 AND abs("t"."dec") <= 90e0 AND ((2*degrees(atan2(sqrt((pow(sin(radians(("p"."dec")::DOUBLE-("t"."dec")::DOUBLE)/2),2) + cos(radians(("p"."dec")::DOUBLE))*cos(radians(("t"."dec")::DOUBLE))*pow(sin(radians(("p"."ra")::DOUBLE-("t"."ra")::DOUBLE)/2),2))), sqrt((pow(cos(radians(("p"."dec")::DOUBLE-("t"."dec")::DOUBLE)/2)*cos(radians(("p"."ra")::DOUBLE-("t"."ra")::DOUBLE)/2),2) + pow(sin(radians(("p"."dec")::DOUBLE+("t"."dec")::DOUBLE)/2)*sin(radians(("p"."ra")::DOUBLE-("t"."ra")::DOUBLE)/2),2)))))) - (("t"."radius" / 2)) <= 1e-13))
--- postgresql
SELECT "t"."id" AS "id", "p"."id" AS "hit"
FROM "pos"."targets_1" AS "t"
INNER JOIN "pos"."points_1" AS "p" ON (((2*degrees(atan2(sqrt((pow(sin(radians(("p"."dec")::DOUBLE PRECISION-("t"."dec")::DOUBLE PRECISION)/2),2) + cos(radians(("p"."dec")::DOUBLE PRECISION))*cos(radians(("t"."dec")::DOUBLE PRECISION))*pow(sin(radians(("p"."ra")::DOUBLE PRECISION-("t"."ra")::DOUBLE PRECISION)/2),2))), sqrt((pow(cos(radians(("p"."dec")::DOUBLE PRECISION-("t"."dec")::DOUBLE PRECISION)/2)*cos(radians(("p"."ra")::DOUBLE PRECISION-("t"."ra")::DOUBLE PRECISION)/2),2) + pow(sin(radians(("p"."dec")::DOUBLE PRECISION+("t"."dec")::DOUBLE PRECISION)/2)*sin(radians(("p"."ra")::DOUBLE PRECISION-("t"."ra")::DOUBLE PRECISION)/2),2)))))) - (("t"."radius" / 2)) <= 1e-13))
--- mariadb
SELECT `t`.`id` AS `id`, `p`.`id` AS `hit`
FROM `pos`.`targets_1` AS `t`
INNER JOIN `pos`.`points_1` AS `p` ON (`p`.`dec` BETWEEN `t`.`dec` - ((`t`.`radius` / 2) + 1e-9) AND `t`.`dec` + ((`t`.`radius` / 2) + 1e-9) AND `t`.`dec` BETWEEN `p`.`dec` - ((`t`.`radius` / 2) + 1e-9) AND `p`.`dec` + ((`t`.`radius` / 2) + 1e-9) AND ((2*degrees(atan2(sqrt((pow(sin(radians(CAST(`p`.`dec` AS DOUBLE)-CAST(`t`.`dec` AS DOUBLE))/2),2) + cos(radians(CAST(`p`.`dec` AS DOUBLE)))*cos(radians(CAST(`t`.`dec` AS DOUBLE)))*pow(sin(radians(CAST(`p`.`ra` AS DOUBLE)-CAST(`t`.`ra` AS DOUBLE))/2),2))), sqrt((pow(cos(radians(CAST(`p`.`dec` AS DOUBLE)-CAST(`t`.`dec` AS DOUBLE))/2)*cos(radians(CAST(`p`.`ra` AS DOUBLE)-CAST(`t`.`ra` AS DOUBLE))/2),2) + pow(sin(radians(CAST(`p`.`dec` AS DOUBLE)+CAST(`t`.`dec` AS DOUBLE))/2)*sin(radians(CAST(`p`.`ra` AS DOUBLE)-CAST(`t`.`ra` AS DOUBLE))/2),2)))))) - ((`t`.`radius` / 2)) <= 1e-13))

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
--- mariadb
SELECT `t`.`id` AS `id`, `p`.`id` AS `hit`
FROM `pos`.`targets_1` AS `t`
INNER JOIN `pos`.`plain_1` AS `p` ON (`p`.`dec` BETWEEN `t`.`dec` - (0.3e0 + 1e-9) AND `t`.`dec` + (0.3e0 + 1e-9) AND `t`.`dec` BETWEEN `p`.`dec` - (0.3e0 + 1e-9) AND `p`.`dec` + (0.3e0 + 1e-9) AND ((pow(sin(radians(CAST(`p`.`dec` AS DOUBLE)-CAST(`t`.`dec` AS DOUBLE))/2),2) + cos(radians(CAST(`p`.`dec` AS DOUBLE)))*cos(radians(CAST(`t`.`dec` AS DOUBLE)))*pow(sin(radians(CAST(`p`.`ra` AS DOUBLE)-CAST(`t`.`ra` AS DOUBLE))/2),2)) <= 6.853876286608249e-06))

### match with cells on both sides
SELECT a.id, b.id AS hit FROM pos.points AS a JOIN pos.points AS b ON 1 = CONTAINS(POINT(a.ra, a.dec), CIRCLE(b.ra, b.dec, 0.6)) WHERE a.id < b.id
--- rows
1, 2
1, 3
4, 5
7, 8
--- mariadb
SELECT `a`.`id` AS `id`, `b`.`id` AS `hit`
FROM `pos`.`points_1` AS `a`
INNER JOIN `pos`.`points_1` AS `b` ON (`a`.`dec` BETWEEN `b`.`dec` - (0.6e0 + 1e-9) AND `b`.`dec` + (0.6e0 + 1e-9) AND `b`.`dec` BETWEEN `a`.`dec` - (0.6e0 + 1e-9) AND `a`.`dec` + (0.6e0 + 1e-9) AND ((pow(sin(radians(CAST(`a`.`dec` AS DOUBLE)-CAST(`b`.`dec` AS DOUBLE))/2),2) + cos(radians(CAST(`a`.`dec` AS DOUBLE)))*cos(radians(CAST(`b`.`dec` AS DOUBLE)))*pow(sin(radians(CAST(`a`.`ra` AS DOUBLE)-CAST(`b`.`ra` AS DOUBLE))/2),2)) <= 2.7415317243943257e-05))
WHERE (`a`.`id` < `b`.`id`)

### match of a table with itself across the zero
SELECT a.id, b.id AS hit FROM pos.points AS a, pos.points AS b WHERE DISTANCE(a.ra, a.dec, b.ra, b.dec) < 1.1 AND a.id < b.id AND a.dec = 0
--- rows
1, 2
1, 3
2, 3
--- mariadb
SELECT `a`.`id` AS `id`, `b`.`id` AS `hit`
FROM `pos`.`points_1` AS `a`
CROSS JOIN `pos`.`points_1` AS `b`
WHERE ((`a`.`dec` BETWEEN `b`.`dec` - (1.1e0 + 1e-9) AND `b`.`dec` + (1.1e0 + 1e-9) AND `b`.`dec` BETWEEN `a`.`dec` - (1.1e0 + 1e-9) AND `a`.`dec` + (1.1e0 + 1e-9) AND ((pow(sin(radians(CAST(`a`.`dec` AS DOUBLE)-CAST(`b`.`dec` AS DOUBLE))/2),2) + cos(radians(CAST(`a`.`dec` AS DOUBLE)))*cos(radians(CAST(`b`.`dec` AS DOUBLE)))*pow(sin(radians(CAST(`a`.`ra` AS DOUBLE)-CAST(`b`.`ra` AS DOUBLE))/2),2)) <= 9.214393917786075e-05)) AND (`a`.`id` < `b`.`id`) AND (`a`.`dec` = 0))

### match with a large radius
SELECT a.id, b.id AS hit FROM pos.targets AS a JOIN pos.points AS b ON 1 = CONTAINS(POINT(b.ra, b.dec), CIRCLE(a.ra, a.dec, 60)) WHERE a.id = 5
--- rows
5, 4
5, 5
5, 11
5, 12
--- duckdb
SELECT "a"."id" AS "id", "b"."id" AS "hit"
FROM "pos"."targets_1" AS "a"
INNER JOIN "pos"."points_1" AS "b" ON ((("b"."dec")::DOUBLE >= ("a"."dec")::DOUBLE - ((60.0e0)::DOUBLE + 1e-9) AND ("b"."dec")::DOUBLE <= ("a"."dec")::DOUBLE + ((60.0e0)::DOUBLE + 1e-9)) AND abs("b"."dec") <= 90e0 AND abs("a"."dec") <= 90e0 AND ((pow(sin(radians(("b"."dec")::DOUBLE-("a"."dec")::DOUBLE)/2),2) + cos(radians(("b"."dec")::DOUBLE))*cos(radians(("a"."dec")::DOUBLE))*pow(sin(radians(("b"."ra")::DOUBLE-("a"."ra")::DOUBLE)/2),2)) <= 0.25000000000000167e0))
WHERE ("a"."id" = 5)
--- postgresql
SELECT "a"."id" AS "id", "b"."id" AS "hit"
FROM "pos"."targets_1" AS "a"
INNER JOIN "pos"."points_1" AS "b" ON (((pow(sin(radians(("b"."dec")::DOUBLE PRECISION-("a"."dec")::DOUBLE PRECISION)/2),2) + cos(radians(("b"."dec")::DOUBLE PRECISION))*cos(radians(("a"."dec")::DOUBLE PRECISION))*pow(sin(radians(("b"."ra")::DOUBLE PRECISION-("a"."ra")::DOUBLE PRECISION)/2),2)) <= 0.25000000000000167e0))
WHERE ("a"."id" = 5)
--- mariadb
SELECT `a`.`id` AS `id`, `b`.`id` AS `hit`
FROM `pos`.`targets_1` AS `a`
INNER JOIN `pos`.`points_1` AS `b` ON (`b`.`dec` BETWEEN `a`.`dec` - (60.0e0 + 1e-9) AND `a`.`dec` + (60.0e0 + 1e-9) AND `a`.`dec` BETWEEN `b`.`dec` - (60.0e0 + 1e-9) AND `b`.`dec` + (60.0e0 + 1e-9) AND ((pow(sin(radians(CAST(`b`.`dec` AS DOUBLE)-CAST(`a`.`dec` AS DOUBLE))/2),2) + cos(radians(CAST(`b`.`dec` AS DOUBLE)))*cos(radians(CAST(`a`.`dec` AS DOUBLE)))*pow(sin(radians(CAST(`b`.`ra` AS DOUBLE)-CAST(`a`.`ra` AS DOUBLE))/2),2)) <= 0.25000000000000167e0))
WHERE (`a`.`id` = 5)

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
--- mariadb
SELECT `t`.`id` AS `id`, `p`.`id` AS `hit`
FROM `pos`.`targets_1` AS `t`
LEFT OUTER JOIN `pos`.`points_1` AS `p` ON (`p`.`dec` BETWEEN `t`.`dec` - (0.06e0 + 1e-9) AND `t`.`dec` + (0.06e0 + 1e-9) AND `t`.`dec` BETWEEN `p`.`dec` - (0.06e0 + 1e-9) AND `p`.`dec` + (0.06e0 + 1e-9) AND ((pow(sin(radians(CAST(`p`.`dec` AS DOUBLE)-CAST(`t`.`dec` AS DOUBLE))/2),2) + cos(radians(CAST(`p`.`dec` AS DOUBLE)))*cos(radians(CAST(`t`.`dec` AS DOUBLE)))*pow(sin(radians(CAST(`p`.`ra` AS DOUBLE)-CAST(`t`.`ra` AS DOUBLE))/2),2)) <= 2.7415565275517494e-07))

### match in an outer join on the other side
SELECT p.id, t.id AS target FROM pos.targets AS t RIGHT JOIN pos.points AS p ON DISTANCE(p.ra, p.dec, t.ra, t.dec) < 0.06 WHERE p.dec < 0
--- rows
6, null
7, 3
8, 3
--- mariadb
SELECT `p`.`id` AS `id`, `t`.`id` AS `target`
FROM `pos`.`targets_1` AS `t`
RIGHT OUTER JOIN `pos`.`points_1` AS `p` ON (`p`.`dec` BETWEEN `t`.`dec` - (0.06e0 + 1e-9) AND `t`.`dec` + (0.06e0 + 1e-9) AND `t`.`dec` BETWEEN `p`.`dec` - (0.06e0 + 1e-9) AND `p`.`dec` + (0.06e0 + 1e-9) AND ((pow(sin(radians(CAST(`p`.`dec` AS DOUBLE)-CAST(`t`.`dec` AS DOUBLE))/2),2) + cos(radians(CAST(`p`.`dec` AS DOUBLE)))*cos(radians(CAST(`t`.`dec` AS DOUBLE)))*pow(sin(radians(CAST(`p`.`ra` AS DOUBLE)-CAST(`t`.`ra` AS DOUBLE))/2),2)) <= 2.7415565275334503e-07))
WHERE (`p`.`dec` < 0)

### match in a full join
SELECT t.id, p.id AS hit FROM pos.targets AS t FULL JOIN pos.points AS p ON DISTANCE(p.ra, p.dec, t.ra, t.dec) < 0.06 WHERE t.id IN (1, 3, 6) OR p.id IN (1, 7, 10)
--- rows
1, null
3, 7
3, 8
6, null
null, 1
null, 10
--- duckdb
SELECT "t"."id" AS "id", "p"."id" AS "hit"
FROM "pos"."targets_1" AS "t"
FULL OUTER JOIN "pos"."points_1" AS "p" ON ((("p"."dec")::DOUBLE >= ("t"."dec")::DOUBLE - ((0.06e0)::DOUBLE + 1e-9) AND ("p"."dec")::DOUBLE <= ("t"."dec")::DOUBLE + ((0.06e0)::DOUBLE + 1e-9)) AND abs("p"."dec") <= 90e0 AND abs("t"."dec") <= 90e0 AND ((pow(sin(radians(("p"."dec")::DOUBLE-("t"."dec")::DOUBLE)/2),2) + cos(radians(("p"."dec")::DOUBLE))*cos(radians(("t"."dec")::DOUBLE))*pow(sin(radians(("p"."ra")::DOUBLE-("t"."ra")::DOUBLE)/2),2)) <= 2.7415565275334503e-07))
WHERE (("t"."id" IN (1, 3, 6)) OR ("p"."id" IN (1, 7, 10)))
--- postgresql
SELECT "t"."id" AS "id", "p"."id" AS "hit"
FROM (
  SELECT 1 AS side
  WHERE EXISTS (
    SELECT 1
    FROM "pos"."targets_1" AS "t")
  UNION ALL
  SELECT 2
  WHERE EXISTS (
    SELECT 1
    FROM "pos"."points_1" AS "p"
    WHERE NOT EXISTS (
      SELECT 1
      FROM "pos"."targets_1" AS "t"
      WHERE (((pow(sin(radians(("p"."dec")::DOUBLE PRECISION-("t"."dec")::DOUBLE PRECISION)/2),2) + cos(radians(("p"."dec")::DOUBLE PRECISION))*cos(radians(("t"."dec")::DOUBLE PRECISION))*pow(sin(radians(("p"."ra")::DOUBLE PRECISION-("t"."ra")::DOUBLE PRECISION)/2),2)) <= 2.7415565275334503e-07))))) AS "uraniborg full 1"
LEFT OUTER JOIN "pos"."targets_1" AS "t" ON "uraniborg full 1".side = 1
LEFT OUTER JOIN "pos"."points_1" AS "p" ON ("uraniborg full 1".side = 1 AND (((pow(sin(radians(("p"."dec")::DOUBLE PRECISION-("t"."dec")::DOUBLE PRECISION)/2),2) + cos(radians(("p"."dec")::DOUBLE PRECISION))*cos(radians(("t"."dec")::DOUBLE PRECISION))*pow(sin(radians(("p"."ra")::DOUBLE PRECISION-("t"."ra")::DOUBLE PRECISION)/2),2)) <= 2.7415565275334503e-07))) OR ("uraniborg full 1".side = 2 AND NOT EXISTS (
  SELECT 1
  FROM "pos"."targets_1" AS "t"
  WHERE (((pow(sin(radians(("p"."dec")::DOUBLE PRECISION-("t"."dec")::DOUBLE PRECISION)/2),2) + cos(radians(("p"."dec")::DOUBLE PRECISION))*cos(radians(("t"."dec")::DOUBLE PRECISION))*pow(sin(radians(("p"."ra")::DOUBLE PRECISION-("t"."ra")::DOUBLE PRECISION)/2),2)) <= 2.7415565275334503e-07))))
WHERE (("t"."id" IN (1, 3, 6)) OR ("p"."id" IN (1, 7, 10)))

### match with another condition beside
SELECT t.id, p.id AS hit FROM pos.targets AS t JOIN pos.points AS p ON 1 = CONTAINS(POINT(p.ra, p.dec), CIRCLE(t.ra, t.dec, 0.3)) AND p.name LIKE 's%'
--- rows
2, 6
3, 7
3, 8
--- mariadb
SELECT `t`.`id` AS `id`, `p`.`id` AS `hit`
FROM `pos`.`targets_1` AS `t`
INNER JOIN `pos`.`points_1` AS `p` ON ((`p`.`dec` BETWEEN `t`.`dec` - (0.3e0 + 1e-9) AND `t`.`dec` + (0.3e0 + 1e-9) AND `t`.`dec` BETWEEN `p`.`dec` - (0.3e0 + 1e-9) AND `p`.`dec` + (0.3e0 + 1e-9) AND ((pow(sin(radians(CAST(`p`.`dec` AS DOUBLE)-CAST(`t`.`dec` AS DOUBLE))/2),2) + cos(radians(CAST(`p`.`dec` AS DOUBLE)))*cos(radians(CAST(`t`.`dec` AS DOUBLE)))*pow(sin(radians(CAST(`p`.`ra` AS DOUBLE)-CAST(`t`.`ra` AS DOUBLE))/2),2)) <= 6.853876286608249e-06)) AND (`p`.`name` LIKE _utf8mb4's%' ESCAPE '|' AND `p`.`name` LIKE (_utf8mb4's%' COLLATE utf8mb4_nopad_bin) ESCAPE '|'))

### match with a condition on one side in WHERE
SELECT t.id, p.name FROM pos.targets AS t, pos.points AS p WHERE t.id = 1 AND DISTANCE(t.ra, t.dec, p.ra, p.dec) < 0.3 AND p.name <> 'origin'
--- rows
1, "east"
--- mariadb
SELECT `t`.`id` AS `id`, (CONVERT(`p`.`name` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `name`
FROM `pos`.`targets_1` AS `t`
CROSS JOIN `pos`.`points_1` AS `p`
WHERE ((`t`.`id` = 1) AND (`t`.`dec` BETWEEN `p`.`dec` - (0.3e0 + 1e-9) AND `p`.`dec` + (0.3e0 + 1e-9) AND `p`.`dec` BETWEEN `t`.`dec` - (0.3e0 + 1e-9) AND `t`.`dec` + (0.3e0 + 1e-9) AND ((pow(sin(radians(CAST(`t`.`dec` AS DOUBLE)-CAST(`p`.`dec` AS DOUBLE))/2),2) + cos(radians(CAST(`t`.`dec` AS DOUBLE)))*cos(radians(CAST(`p`.`dec` AS DOUBLE)))*pow(sin(radians(CAST(`t`.`ra` AS DOUBLE)-CAST(`p`.`ra` AS DOUBLE))/2),2)) <= 6.853876286599059e-06)) AND (`p`.`name` <> (_utf8mb4'origin' COLLATE utf8mb4_nopad_bin)))

### match with the distance in the result
SELECT t.id, p.id AS hit, DISTANCE(t.ra, t.dec, p.ra, p.dec) AS d FROM pos.targets AS t JOIN pos.points AS p ON 1 = CONTAINS(POINT(p.ra, p.dec), CIRCLE(t.ra, t.dec, 0.2)) ORDER BY t.id, p.id
--- rows
2, 6, 0.1
3, 7, 0.05
3, 8, 0.05
--- mariadb
SELECT `t`.`id` AS `id`, `p`.`id` AS `hit`, (2*degrees(atan2(sqrt((pow(sin(radians(CAST(`t`.`dec` AS DOUBLE)-CAST(`p`.`dec` AS DOUBLE))/2),2) + cos(radians(CAST(`t`.`dec` AS DOUBLE)))*cos(radians(CAST(`p`.`dec` AS DOUBLE)))*pow(sin(radians(CAST(`t`.`ra` AS DOUBLE)-CAST(`p`.`ra` AS DOUBLE))/2),2))), sqrt((pow(cos(radians(CAST(`t`.`dec` AS DOUBLE)-CAST(`p`.`dec` AS DOUBLE))/2)*cos(radians(CAST(`t`.`ra` AS DOUBLE)-CAST(`p`.`ra` AS DOUBLE))/2),2) + pow(sin(radians(CAST(`t`.`dec` AS DOUBLE)+CAST(`p`.`dec` AS DOUBLE))/2)*sin(radians(CAST(`t`.`ra` AS DOUBLE)-CAST(`p`.`ra` AS DOUBLE))/2),2)))))) AS `d`
FROM `pos`.`targets_1` AS `t`
INNER JOIN `pos`.`points_1` AS `p` ON (`p`.`dec` BETWEEN `t`.`dec` - (0.2e0 + 1e-9) AND `t`.`dec` + (0.2e0 + 1e-9) AND `t`.`dec` BETWEEN `p`.`dec` - (0.2e0 + 1e-9) AND `p`.`dec` + (0.2e0 + 1e-9) AND ((pow(sin(radians(CAST(`p`.`dec` AS DOUBLE)-CAST(`t`.`dec` AS DOUBLE))/2),2) + cos(radians(CAST(`p`.`dec` AS DOUBLE)))*cos(radians(CAST(`t`.`dec` AS DOUBLE)))*pow(sin(radians(CAST(`p`.`ra` AS DOUBLE)-CAST(`t`.`ra` AS DOUBLE))/2),2)) <= 3.04617110481232e-06))
ORDER BY `t`.`id` IS NULL, `t`.`id`, `p`.`id` IS NULL, `p`.`id`

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
--- mariadb
SELECT `t`.`id` AS `id`, COUNT(`p`.`id`) AS `c`
FROM `pos`.`targets_1` AS `t`
LEFT OUTER JOIN `pos`.`points_1` AS `p` ON (`p`.`dec` BETWEEN `t`.`dec` - (0.3e0 + 1e-9) AND `t`.`dec` + (0.3e0 + 1e-9) AND `t`.`dec` BETWEEN `p`.`dec` - (0.3e0 + 1e-9) AND `p`.`dec` + (0.3e0 + 1e-9) AND ((pow(sin(radians(CAST(`p`.`dec` AS DOUBLE)-CAST(`t`.`dec` AS DOUBLE))/2),2) + cos(radians(CAST(`p`.`dec` AS DOUBLE)))*cos(radians(CAST(`t`.`dec` AS DOUBLE)))*pow(sin(radians(CAST(`p`.`ra` AS DOUBLE)-CAST(`t`.`ra` AS DOUBLE))/2),2)) <= 6.853876286608249e-06))
GROUP BY `t`.`id`

### match with a sub-query
SELECT t.id, p.id AS hit FROM (SELECT id, ra, dec FROM pos.targets WHERE id > 1) AS t JOIN pos.points AS p ON DISTANCE(p.ra, p.dec, t.ra, t.dec) < 0.15
--- rows
2, 6
3, 7
3, 8
--- mariadb
SELECT `t`.`id` AS `id`, `p`.`id` AS `hit`
FROM (
  SELECT `targets`.`id` AS `id`, `targets`.`ra` AS `ra`, `targets`.`dec` AS `dec`
  FROM `pos`.`targets_1` AS `targets`
  WHERE (`targets`.`id` > 1)) AS `t`
INNER JOIN `pos`.`points_1` AS `p` ON (`p`.`dec` BETWEEN `t`.`dec` - (0.15e0 + 1e-9) AND `t`.`dec` + (0.15e0 + 1e-9) AND `t`.`dec` BETWEEN `p`.`dec` - (0.15e0 + 1e-9) AND `p`.`dec` + (0.15e0 + 1e-9) AND ((pow(sin(radians(CAST(`p`.`dec` AS DOUBLE)-CAST(`t`.`dec` AS DOUBLE))/2),2) + cos(radians(CAST(`p`.`dec` AS DOUBLE)))*cos(radians(CAST(`t`.`dec` AS DOUBLE)))*pow(sin(radians(CAST(`p`.`ra` AS DOUBLE)-CAST(`t`.`ra` AS DOUBLE))/2),2)) <= 1.713472007634943e-06))

### match with a query of WITH
WITH t AS (SELECT id, ra, dec FROM pos.targets WHERE id < 3) SELECT t.id, p.id AS hit FROM pos.points AS p JOIN t ON 1 = CONTAINS(POINT(p.ra, p.dec), CIRCLE(t.ra, t.dec, 0.15))
--- rows
2, 6
--- mariadb
WITH `with t` AS (
  SELECT `targets`.`id` AS `id`, `targets`.`ra` AS `ra`, `targets`.`dec` AS `dec`
  FROM `pos`.`targets_1` AS `targets`
  WHERE (`targets`.`id` < 3))
SELECT `t`.`id` AS `id`, `p`.`id` AS `hit`
FROM `pos`.`points_1` AS `p`
INNER JOIN `with t` AS `t` ON (`p`.`dec` BETWEEN `t`.`dec` - (0.15e0 + 1e-9) AND `t`.`dec` + (0.15e0 + 1e-9) AND `t`.`dec` BETWEEN `p`.`dec` - (0.15e0 + 1e-9) AND `p`.`dec` + (0.15e0 + 1e-9) AND ((pow(sin(radians(CAST(`p`.`dec` AS DOUBLE)-CAST(`t`.`dec` AS DOUBLE))/2),2) + cos(radians(CAST(`p`.`dec` AS DOUBLE)))*cos(radians(CAST(`t`.`dec` AS DOUBLE)))*pow(sin(radians(CAST(`p`.`ra` AS DOUBLE)-CAST(`t`.`ra` AS DOUBLE))/2),2)) <= 1.713472007639526e-06))

### match of three tables
SELECT t.id, a.id AS one, b.id AS two FROM pos.targets AS t JOIN pos.points AS a ON DISTANCE(a.ra, a.dec, t.ra, t.dec) < 0.06 JOIN pos.plain AS b ON DISTANCE(b.ra, b.dec, a.ra, a.dec) < 0.01
--- rows
3, 7, 7
3, 8, 8
--- mariadb
SELECT `t`.`id` AS `id`, `a`.`id` AS `one`, `b`.`id` AS `two`
FROM `pos`.`targets_1` AS `t`
INNER JOIN `pos`.`points_1` AS `a` ON (`a`.`dec` BETWEEN `t`.`dec` - (0.06e0 + 1e-9) AND `t`.`dec` + (0.06e0 + 1e-9) AND `t`.`dec` BETWEEN `a`.`dec` - (0.06e0 + 1e-9) AND `a`.`dec` + (0.06e0 + 1e-9) AND ((pow(sin(radians(CAST(`a`.`dec` AS DOUBLE)-CAST(`t`.`dec` AS DOUBLE))/2),2) + cos(radians(CAST(`a`.`dec` AS DOUBLE)))*cos(radians(CAST(`t`.`dec` AS DOUBLE)))*pow(sin(radians(CAST(`a`.`ra` AS DOUBLE)-CAST(`t`.`ra` AS DOUBLE))/2),2)) <= 2.7415565275334503e-07))
INNER JOIN `pos`.`plain_1` AS `b` ON (`b`.`dec` BETWEEN `a`.`dec` - (0.01e0 + 1e-9) AND `a`.`dec` + (0.01e0 + 1e-9) AND `a`.`dec` BETWEEN `b`.`dec` - (0.01e0 + 1e-9) AND `b`.`dec` + (0.01e0 + 1e-9) AND ((pow(sin(radians(CAST(`b`.`dec` AS DOUBLE)-CAST(`a`.`dec` AS DOUBLE))/2),2) + cos(radians(CAST(`b`.`dec` AS DOUBLE)))*cos(radians(CAST(`a`.`dec` AS DOUBLE)))*pow(sin(radians(CAST(`b`.`ra` AS DOUBLE)-CAST(`a`.`ra` AS DOUBLE))/2),2)) <= 7.615435475183757e-09))

### match that is asked not to be
SELECT COUNT(*) AS c FROM pos.targets AS t, pos.points AS p WHERE 0 = CONTAINS(POINT(p.ra, p.dec), CIRCLE(t.ra, t.dec, 0.3))
--- rows
47
--- duckdb
SELECT COUNT(*) AS "c"
FROM "pos"."targets_1" AS "t"
CROSS JOIN "pos"."points_1" AS "p"
WHERE (NOT (((pow(sin(radians(("p"."dec")::DOUBLE-("t"."dec")::DOUBLE)/2),2) + cos(radians(("p"."dec")::DOUBLE))*cos(radians(("t"."dec")::DOUBLE))*pow(sin(radians(("p"."ra")::DOUBLE-("t"."ra")::DOUBLE)/2),2)) <= 6.853876286608249e-06)) AND (nullif(CAST("p"."ra" + "p"."dec" AS DOUBLE PRECISION), 'NaN') IS NOT NULL OR NULL) AND (nullif(CAST("t"."ra" + "t"."dec" AS DOUBLE PRECISION), 'NaN') IS NOT NULL OR NULL))
--- postgresql
SELECT COUNT(*) AS "c"
FROM "pos"."targets_1" AS "t"
CROSS JOIN "pos"."points_1" AS "p"
WHERE (NOT (((pow(sin(radians(("p"."dec")::DOUBLE PRECISION-("t"."dec")::DOUBLE PRECISION)/2),2) + cos(radians(("p"."dec")::DOUBLE PRECISION))*cos(radians(("t"."dec")::DOUBLE PRECISION))*pow(sin(radians(("p"."ra")::DOUBLE PRECISION-("t"."ra")::DOUBLE PRECISION)/2),2)) <= 6.853876286608249e-06)) AND (nullif(CAST("p"."ra" + "p"."dec" AS DOUBLE PRECISION), 'NaN') IS NOT NULL OR NULL) AND (nullif(CAST("t"."ra" + "t"."dec" AS DOUBLE PRECISION), 'NaN') IS NOT NULL OR NULL))
--- mariadb
SELECT COUNT(*) AS `c`
FROM `pos`.`targets_1` AS `t`
CROSS JOIN `pos`.`points_1` AS `p`
WHERE (NOT (((pow(sin(radians(CAST(`p`.`dec` AS DOUBLE)-CAST(`t`.`dec` AS DOUBLE))/2),2) + cos(radians(CAST(`p`.`dec` AS DOUBLE)))*cos(radians(CAST(`t`.`dec` AS DOUBLE)))*pow(sin(radians(CAST(`p`.`ra` AS DOUBLE)-CAST(`t`.`ra` AS DOUBLE))/2),2)) <= 6.853876286608249e-06)))

### match under OR
SELECT t.id, p.id AS hit FROM pos.targets AS t JOIN pos.points AS p ON DISTANCE(p.ra, p.dec, t.ra, t.dec) < 0.06 OR (t.id = 6 AND p.id = 10)
--- rows
3, 7
3, 8
6, 10
--- duckdb
SELECT "t"."id" AS "id", "p"."id" AS "hit"
FROM "pos"."targets_1" AS "t"
INNER JOIN "pos"."points_1" AS "p" ON (((("p"."dec")::DOUBLE >= ("t"."dec")::DOUBLE - ((0.06e0)::DOUBLE + 1e-9) AND ("p"."dec")::DOUBLE <= ("t"."dec")::DOUBLE + ((0.06e0)::DOUBLE + 1e-9)) AND abs("p"."dec") <= 90e0 AND abs("t"."dec") <= 90e0 AND ((pow(sin(radians(("p"."dec")::DOUBLE-("t"."dec")::DOUBLE)/2),2) + cos(radians(("p"."dec")::DOUBLE))*cos(radians(("t"."dec")::DOUBLE))*pow(sin(radians(("p"."ra")::DOUBLE-("t"."ra")::DOUBLE)/2),2)) <= 2.7415565275334503e-07)) OR (("t"."id" = 6) AND ("p"."id" = 10)))
--- postgresql
SELECT "t"."id" AS "id", "p"."id" AS "hit"
FROM "pos"."targets_1" AS "t"
INNER JOIN "pos"."points_1" AS "p" ON ((((pow(sin(radians(("p"."dec")::DOUBLE PRECISION-("t"."dec")::DOUBLE PRECISION)/2),2) + cos(radians(("p"."dec")::DOUBLE PRECISION))*cos(radians(("t"."dec")::DOUBLE PRECISION))*pow(sin(radians(("p"."ra")::DOUBLE PRECISION-("t"."ra")::DOUBLE PRECISION)/2),2)) <= 2.7415565275334503e-07)) OR (("t"."id" = 6) AND ("p"."id" = 10)))
--- mariadb
SELECT `t`.`id` AS `id`, `p`.`id` AS `hit`
FROM `pos`.`targets_1` AS `t`
INNER JOIN `pos`.`points_1` AS `p` ON ((`p`.`dec` BETWEEN `t`.`dec` - (0.06e0 + 1e-9) AND `t`.`dec` + (0.06e0 + 1e-9) AND `t`.`dec` BETWEEN `p`.`dec` - (0.06e0 + 1e-9) AND `p`.`dec` + (0.06e0 + 1e-9) AND ((pow(sin(radians(CAST(`p`.`dec` AS DOUBLE)-CAST(`t`.`dec` AS DOUBLE))/2),2) + cos(radians(CAST(`p`.`dec` AS DOUBLE)))*cos(radians(CAST(`t`.`dec` AS DOUBLE)))*pow(sin(radians(CAST(`p`.`ra` AS DOUBLE)-CAST(`t`.`ra` AS DOUBLE))/2),2)) <= 2.7415565275334503e-07)) OR ((`t`.`id` = 6) AND (`p`.`id` = 10)))

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
--- duckdb
SELECT "p"."id" AS "id"
FROM "pos"."points_1" AS "p"
WHERE EXISTS (
  SELECT "t"."id" AS "id", "t"."ra" AS "ra", "t"."dec" AS "dec", "t"."radius" AS "radius"
  FROM "pos"."targets_1" AS "t"
  WHERE ((("p"."dec")::DOUBLE >= ("t"."dec")::DOUBLE - (("t"."radius")::DOUBLE + 1e-9) AND ("p"."dec")::DOUBLE <= ("t"."dec")::DOUBLE + (("t"."radius")::DOUBLE + 1e-9)) AND abs("p"."dec") <= 90e0 AND abs("t"."dec") <= 90e0 AND ((2*degrees(atan2(sqrt((pow(sin(radians(("p"."dec")::DOUBLE-("t"."dec")::DOUBLE)/2),2) + cos(radians(("p"."dec")::DOUBLE))*cos(radians(("t"."dec")::DOUBLE))*pow(sin(radians(("p"."ra")::DOUBLE-("t"."ra")::DOUBLE)/2),2))), sqrt((pow(cos(radians(("p"."dec")::DOUBLE-("t"."dec")::DOUBLE)/2)*cos(radians(("p"."ra")::DOUBLE-("t"."ra")::DOUBLE)/2),2) + pow(sin(radians(("p"."dec")::DOUBLE+("t"."dec")::DOUBLE)/2)*sin(radians(("p"."ra")::DOUBLE-("t"."ra")::DOUBLE)/2),2)))))) - ("t"."radius") <= 1e-13)))
--- postgresql
SELECT "p"."id" AS "id"
FROM "pos"."points_1" AS "p"
WHERE EXISTS (
  SELECT "t"."id" AS "id", "t"."ra" AS "ra", "t"."dec" AS "dec", "t"."radius" AS "radius"
  FROM "pos"."targets_1" AS "t"
  WHERE (((2*degrees(atan2(sqrt((pow(sin(radians(("p"."dec")::DOUBLE PRECISION-("t"."dec")::DOUBLE PRECISION)/2),2) + cos(radians(("p"."dec")::DOUBLE PRECISION))*cos(radians(("t"."dec")::DOUBLE PRECISION))*pow(sin(radians(("p"."ra")::DOUBLE PRECISION-("t"."ra")::DOUBLE PRECISION)/2),2))), sqrt((pow(cos(radians(("p"."dec")::DOUBLE PRECISION-("t"."dec")::DOUBLE PRECISION)/2)*cos(radians(("p"."ra")::DOUBLE PRECISION-("t"."ra")::DOUBLE PRECISION)/2),2) + pow(sin(radians(("p"."dec")::DOUBLE PRECISION+("t"."dec")::DOUBLE PRECISION)/2)*sin(radians(("p"."ra")::DOUBLE PRECISION-("t"."ra")::DOUBLE PRECISION)/2),2)))))) - ("t"."radius") <= 1e-13)))
--- mariadb
SELECT `p`.`id` AS `id`
FROM `pos`.`points_1` AS `p`
WHERE EXISTS (
  SELECT `t`.`id` AS `id`, `t`.`ra` AS `ra`, `t`.`dec` AS `dec`, `t`.`radius` AS `radius`
  FROM `pos`.`targets_1` AS `t`
  WHERE (`p`.`dec` BETWEEN `t`.`dec` - (`t`.`radius` + 1e-9) AND `t`.`dec` + (`t`.`radius` + 1e-9) AND `t`.`dec` BETWEEN `p`.`dec` - (`t`.`radius` + 1e-9) AND `p`.`dec` + (`t`.`radius` + 1e-9) AND ((2*degrees(atan2(sqrt((pow(sin(radians(CAST(`p`.`dec` AS DOUBLE)-CAST(`t`.`dec` AS DOUBLE))/2),2) + cos(radians(CAST(`p`.`dec` AS DOUBLE)))*cos(radians(CAST(`t`.`dec` AS DOUBLE)))*pow(sin(radians(CAST(`p`.`ra` AS DOUBLE)-CAST(`t`.`ra` AS DOUBLE))/2),2))), sqrt((pow(cos(radians(CAST(`p`.`dec` AS DOUBLE)-CAST(`t`.`dec` AS DOUBLE))/2)*cos(radians(CAST(`p`.`ra` AS DOUBLE)-CAST(`t`.`ra` AS DOUBLE))/2),2) + pow(sin(radians(CAST(`p`.`dec` AS DOUBLE)+CAST(`t`.`dec` AS DOUBLE))/2)*sin(radians(CAST(`p`.`ra` AS DOUBLE)-CAST(`t`.`ra` AS DOUBLE))/2),2)))))) - (`t`.`radius`) <= 1e-13)))

### match in NOT EXISTS
SELECT p.id FROM pos.points AS p WHERE NOT EXISTS (SELECT * FROM pos.targets AS t WHERE DISTANCE(p.ra, p.dec, t.ra, t.dec) < 60)
--- rows
9
10
--- duckdb
SELECT "p"."id" AS "id"
FROM "pos"."points_1" AS "p"
WHERE (NOT EXISTS (
  SELECT "t"."id" AS "id", "t"."ra" AS "ra", "t"."dec" AS "dec", "t"."radius" AS "radius"
  FROM "pos"."targets_1" AS "t"
  WHERE ((("p"."dec")::DOUBLE >= ("t"."dec")::DOUBLE - ((60.0e0)::DOUBLE + 1e-9) AND ("p"."dec")::DOUBLE <= ("t"."dec")::DOUBLE + ((60.0e0)::DOUBLE + 1e-9)) AND abs("p"."dec") <= 90e0 AND abs("t"."dec") <= 90e0 AND ((pow(sin(radians(("p"."dec")::DOUBLE-("t"."dec")::DOUBLE)/2),2) + cos(radians(("p"."dec")::DOUBLE))*cos(radians(("t"."dec")::DOUBLE))*pow(sin(radians(("p"."ra")::DOUBLE-("t"."ra")::DOUBLE)/2),2)) <= 0.24999999999999828e0))))
--- postgresql
SELECT "p"."id" AS "id"
FROM "pos"."points_1" AS "p"
WHERE (NOT EXISTS (
  SELECT "t"."id" AS "id", "t"."ra" AS "ra", "t"."dec" AS "dec", "t"."radius" AS "radius"
  FROM "pos"."targets_1" AS "t"
  WHERE (((pow(sin(radians(("p"."dec")::DOUBLE PRECISION-("t"."dec")::DOUBLE PRECISION)/2),2) + cos(radians(("p"."dec")::DOUBLE PRECISION))*cos(radians(("t"."dec")::DOUBLE PRECISION))*pow(sin(radians(("p"."ra")::DOUBLE PRECISION-("t"."ra")::DOUBLE PRECISION)/2),2)) <= 0.24999999999999828e0))))
--- mariadb
SELECT `p`.`id` AS `id`
FROM `pos`.`points_1` AS `p`
WHERE (NOT EXISTS (
  SELECT `t`.`id` AS `id`, `t`.`ra` AS `ra`, `t`.`dec` AS `dec`, `t`.`radius` AS `radius`
  FROM `pos`.`targets_1` AS `t`
  WHERE (`p`.`dec` BETWEEN `t`.`dec` - (60.0e0 + 1e-9) AND `t`.`dec` + (60.0e0 + 1e-9) AND `t`.`dec` BETWEEN `p`.`dec` - (60.0e0 + 1e-9) AND `p`.`dec` + (60.0e0 + 1e-9) AND ((pow(sin(radians(CAST(`p`.`dec` AS DOUBLE)-CAST(`t`.`dec` AS DOUBLE))/2),2) + cos(radians(CAST(`p`.`dec` AS DOUBLE)))*cos(radians(CAST(`t`.`dec` AS DOUBLE)))*pow(sin(radians(CAST(`p`.`ra` AS DOUBLE)-CAST(`t`.`ra` AS DOUBLE))/2),2)) <= 0.24999999999999828e0))))

### match with a cone
SELECT t.id, p.id AS hit FROM pos.targets AS t JOIN pos.points AS p ON DISTANCE(p.ra, p.dec, t.ra, t.dec) < 0.3 WHERE 1 = CONTAINS(POINT(p.ra, p.dec), CIRCLE(0, 0, 0.1))
--- rows
1, 1
4, 1

### match of stars over a star
SELECT p.*, t.id AS target FROM pos.targets AS t JOIN pos.plain AS p ON DISTANCE(p.ra, p.dec, t.ra, t.dec) < 0.06 WHERE p.id = 7
--- rows
7, "south", 10, -45, 3
--- mariadb
SELECT `p`.`id` AS `id`, (CONVERT(`p`.`name` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `name`, `p`.`ra` AS `ra`, `p`.`dec` AS `dec`, `t`.`id` AS `target`
FROM `pos`.`targets_1` AS `t`
INNER JOIN `pos`.`plain_1` AS `p` ON (`p`.`dec` BETWEEN `t`.`dec` - (0.06e0 + 1e-9) AND `t`.`dec` + (0.06e0 + 1e-9) AND `t`.`dec` BETWEEN `p`.`dec` - (0.06e0 + 1e-9) AND `p`.`dec` + (0.06e0 + 1e-9) AND ((pow(sin(radians(CAST(`p`.`dec` AS DOUBLE)-CAST(`t`.`dec` AS DOUBLE))/2),2) + cos(radians(CAST(`p`.`dec` AS DOUBLE)))*cos(radians(CAST(`t`.`dec` AS DOUBLE)))*pow(sin(radians(CAST(`p`.`ra` AS DOUBLE)-CAST(`t`.`ra` AS DOUBLE))/2),2)) <= 2.7415565275334503e-07))
WHERE (`p`.`id` = 7)

### match of all columns does not show the cells of the match
SELECT * FROM pos.targets AS t JOIN pos.plain AS p ON DISTANCE(p.ra, p.dec, t.ra, t.dec) < 0.06 WHERE p.id = 7
--- rows
3, 10, -44.95, 0.06, 7, "south", 10, -45
--- mariadb
SELECT `t`.`id` AS `id`, `t`.`ra` AS `ra`, `t`.`dec` AS `dec`, `t`.`radius` AS `radius`, `p`.`id` AS `id_2`, (CONVERT(`p`.`name` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `name`, `p`.`ra` AS `ra_2`, `p`.`dec` AS `dec_2`
FROM `pos`.`targets_1` AS `t`
INNER JOIN `pos`.`plain_1` AS `p` ON (`p`.`dec` BETWEEN `t`.`dec` - (0.06e0 + 1e-9) AND `t`.`dec` + (0.06e0 + 1e-9) AND `t`.`dec` BETWEEN `p`.`dec` - (0.06e0 + 1e-9) AND `p`.`dec` + (0.06e0 + 1e-9) AND ((pow(sin(radians(CAST(`p`.`dec` AS DOUBLE)-CAST(`t`.`dec` AS DOUBLE))/2),2) + cos(radians(CAST(`p`.`dec` AS DOUBLE)))*cos(radians(CAST(`t`.`dec` AS DOUBLE)))*pow(sin(radians(CAST(`p`.`ra` AS DOUBLE)-CAST(`t`.`ra` AS DOUBLE))/2),2)) <= 2.7415565275334503e-07))
WHERE (`p`.`id` = 7)
