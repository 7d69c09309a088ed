### ADQL_language_character
SELECT "a%&" + 1 / 2 FROM t WHERE b <= 'c?|' -- every one
---
Query(Select(OutputColumn(Arithmetic operator='+'(ColumnRef parts="a%&" Arithmetic operator='/'(NumberLiteral text='1' NumberLiteral text='2'))) TableReference parts=t Comparison operator='<='(ColumnRef parts=b StringLiteral value='c?|')))

### ADQL_reserved_word
SELECT "offset" FROM t
---
Query(Select(OutputColumn(ColumnRef parts="offset") TableReference parts=t))

### ADQL_reserved_word
SELECT offset FROM t
---
error: Expected a column name or a value, but found offset (a reserved word).

### ampersand
SELECT 'a&b' FROM t
---
Query(Select(OutputColumn(StringLiteral value='a&b') TableReference parts=t))

### ampersand: no operator
SELECT a & b FROM t
---
error: ADQL has no operator &.

### approximate numeric type
SELECT CAST(a AS REAL), CAST(a AS DOUBLE PRECISION) FROM t
---
Query(Select(OutputColumn(Cast(ColumnRef parts=a CastTarget name='REAL')) OutputColumn(Cast(ColumnRef parts=a CastTarget name='DOUBLE PRECISION')) TableReference parts=t))

### approximate numeric type: half of it
SELECT CAST(a AS DOUBLE) FROM t
---
error: Expected PRECISION, but found ).

### approximate_numeric_literal
SELECT 1.5E-3, 2e+4, .5E0, 6.E7 FROM t
---
Query(Select(OutputColumn(NumberLiteral text='1.5E-3') OutputColumn(NumberLiteral text='2e+4') OutputColumn(NumberLiteral text='.5E0') OutputColumn(NumberLiteral text='6.E7') TableReference parts=t))

### approximate_numeric_literal: without exponent
SELECT 1.5E FROM t
---
error: 1.5E is not a number.

### area
SELECT AREA(CIRCLE(a, b, 1)) FROM t
---
Query(Select(OutputColumn(FunctionCall name=AREA(FunctionCall name=CIRCLE(ColumnRef parts=a ColumnRef parts=b NumberLiteral text='1'))) TableReference parts=t))

### as_clause
SELECT a AS b, b c, c "D" FROM t
---
Query(Select(OutputColumn alias=b(ColumnRef parts=a) OutputColumn alias=c(ColumnRef parts=b) OutputColumn alias="D"(ColumnRef parts=c) TableReference parts=t))

### as_clause: no name
SELECT a AS FROM t
---
error: Expected a column name, but found FROM (a reserved word).

### asterisk
SELECT a * b FROM t
---
Query(Select(OutputColumn(Arithmetic operator='*'(ColumnRef parts=a ColumnRef parts=b)) TableReference parts=t))

### between_predicate
SELECT a FROM t WHERE a BETWEEN 1 AND 2 AND b NOT BETWEEN c AND 3
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t And(Between(ColumnRef parts=a NumberLiteral text='1' NumberLiteral text='2') Between negated(ColumnRef parts=b ColumnRef parts=c NumberLiteral text='3'))))

### between_predicate: one bound
SELECT a FROM t WHERE a BETWEEN 1
---
error: Expected AND, but the query ends.

### boolean_factor
SELECT a FROM t WHERE NOT a = 1
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t Not(Comparison operator='='(ColumnRef parts=a NumberLiteral text='1'))))

### boolean_factor: twice
SELECT a FROM t WHERE NOT NOT a = 1
---
error: Expected a column name or a value, but found NOT (a reserved word).

### boolean_primary
SELECT a FROM t WHERE (a = 1)
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t Comparison operator='='(ColumnRef parts=a NumberLiteral text='1')))

### boolean_primary: a value
SELECT a FROM t WHERE (a)
---
error: Expected a condition, but found a value.

### boolean_term
SELECT a FROM t WHERE a = 1 AND b = 2 AND c = 3
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t And(Comparison operator='='(ColumnRef parts=a NumberLiteral text='1') Comparison operator='='(ColumnRef parts=b NumberLiteral text='2') Comparison operator='='(ColumnRef parts=c NumberLiteral text='3'))))

### box
SELECT BOX('ICRS', a, b, 1, 2) FROM t
---
Query(Select(OutputColumn(FunctionCall name=BOX(StringLiteral value='ICRS' ColumnRef parts=a ColumnRef parts=b NumberLiteral text='1' NumberLiteral text='2')) TableReference parts=t))

### box
SELECT BOX(a, b, 1, 2) FROM t
---
Query(Select(OutputColumn(FunctionCall name=BOX(ColumnRef parts=a ColumnRef parts=b NumberLiteral text='1' NumberLiteral text='2')) TableReference parts=t))

### box_center
SELECT BOX(POINT(a, b), 1, 2) FROM t
---
Query(Select(OutputColumn(FunctionCall name=BOX(FunctionCall name=POINT(ColumnRef parts=a ColumnRef parts=b) NumberLiteral text='1' NumberLiteral text='2')) TableReference parts=t))

### case_folding_function
SELECT LOWER(a || b), UPPER('c') FROM t
---
Query(Select(OutputColumn(FunctionCall name=LOWER(Concat(ColumnRef parts=a ColumnRef parts=b))) OutputColumn(FunctionCall name=UPPER(StringLiteral value='c')) TableReference parts=t))

### cast_specification
SELECT CAST('3.14' AS DOUBLE PRECISION) FROM t
---
Query(Select(OutputColumn(Cast(StringLiteral value='3.14' CastTarget name='DOUBLE PRECISION')) TableReference parts=t))

### cast_specification: no AS
SELECT CAST(a, REAL) FROM t
---
error: Expected AS, but found ,.

### cast_target
SELECT CAST(a AS VARCHAR), CAST(a AS BIGINT), CAST(a AS TIMESTAMP), CAST(a AS POINT) FROM t
---
Query(Select(OutputColumn(Cast(ColumnRef parts=a CastTarget name='VARCHAR')) OutputColumn(Cast(ColumnRef parts=a CastTarget name='BIGINT')) OutputColumn(Cast(ColumnRef parts=a CastTarget name='TIMESTAMP')) OutputColumn(Cast(ColumnRef parts=a CastTarget name='POINT')) TableReference parts=t))

### cast_target: no such
SELECT CAST(a AS BIT) FROM t
---
error: Expected a type, but found BIT (a reserved word).

### catalog_name
SELECT a FROM c.s.t
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=c.s.t))

### centroid
SELECT CENTROID(POLYGON(1, 2, 3, 4, 5, 6)) FROM t
---
Query(Select(OutputColumn(FunctionCall name=CENTROID(FunctionCall name=POLYGON(NumberLiteral text='1' NumberLiteral text='2' NumberLiteral text='3' NumberLiteral text='4' NumberLiteral text='5' NumberLiteral text='6'))) TableReference parts=t))

### character_factor
SELECT LOWER('A') || UPPER(a) FROM t
---
Query(Select(OutputColumn(Concat(FunctionCall name=LOWER(StringLiteral value='A') FunctionCall name=UPPER(ColumnRef parts=a))) TableReference parts=t))

### character_primary
SELECT LOWER(a) || 'b' FROM t
---
Query(Select(OutputColumn(Concat(FunctionCall name=LOWER(ColumnRef parts=a) StringLiteral value='b')) TableReference parts=t))

### character_representation
SELECT 'a''b' FROM t
---
Query(Select(OutputColumn(StringLiteral value="a'b") TableReference parts=t))

### character_string_literal
SELECT '', 'a', 'a''''b' FROM t
---
Query(Select(OutputColumn(StringLiteral value='') OutputColumn(StringLiteral value='a') OutputColumn(StringLiteral value="a''b") TableReference parts=t))

### character_string_literal: on two lines
SELECT 'a' -- and
  'b' FROM t
---
Query(Select(OutputColumn(StringLiteral value='ab') TableReference parts=t))

### character_string_literal: open
SELECT 'a FROM t
---
error: A string begins here and never ends.

### character_string_literal: on one line
SELECT 'a' 'b' FROM t
---
error: Expected FROM, but found 'b'.

### character_string_type
SELECT CAST(a AS CHAR), CAST(a AS CHAR(3)), CAST(a AS VARCHAR), CAST(a AS VARCHAR(4)) FROM t
---
Query(Select(OutputColumn(Cast(ColumnRef parts=a CastTarget name='CHAR')) OutputColumn(Cast(ColumnRef parts=a CastTarget name='CHAR' length=3)) OutputColumn(Cast(ColumnRef parts=a CastTarget name='VARCHAR')) OutputColumn(Cast(ColumnRef parts=a CastTarget name='VARCHAR' length=4)) TableReference parts=t))

### character_string_type: no length
SELECT CAST(a AS CHAR()) FROM t
---
error: Expected a whole number, but found ).

### character_value_expression
SELECT a || b FROM t WHERE a || 'x' LIKE 'y' || b
---
Query(Select(OutputColumn(Concat(ColumnRef parts=a ColumnRef parts=b)) TableReference parts=t Like(Concat(ColumnRef parts=a StringLiteral value='x') Concat(StringLiteral value='y' ColumnRef parts=b))))

### circle
SELECT CIRCLE('ICRS', a, b, 1) FROM t
---
Query(Select(OutputColumn(FunctionCall name=CIRCLE(StringLiteral value='ICRS' ColumnRef parts=a ColumnRef parts=b NumberLiteral text='1')) TableReference parts=t))

### circle
SELECT CIRCLE(a, b, 1) FROM t
---
Query(Select(OutputColumn(FunctionCall name=CIRCLE(ColumnRef parts=a ColumnRef parts=b NumberLiteral text='1')) TableReference parts=t))

### circle_center
SELECT CIRCLE(POINT(a, b), 1), CIRCLE(c, 1) FROM t
---
Query(Select(OutputColumn(FunctionCall name=CIRCLE(FunctionCall name=POINT(ColumnRef parts=a ColumnRef parts=b) NumberLiteral text='1')) OutputColumn(FunctionCall name=CIRCLE(ColumnRef parts=c NumberLiteral text='1')) TableReference parts=t))

### circumflex: no operator
SELECT a ^ b FROM t
---
error: ADQL has no operator ^.

### coalesce_expression
SELECT COALESCE(a), COALESCE(a, b, 'c') FROM t
---
Query(Select(OutputColumn(FunctionCall name=COALESCE(ColumnRef parts=a)) OutputColumn(FunctionCall name=COALESCE(ColumnRef parts=a ColumnRef parts=b StringLiteral value='c')) TableReference parts=t))

### colon
SELECT "a:b" FROM t
---
Query(Select(OutputColumn(ColumnRef parts="a:b") TableReference parts=t))

### colon: no parameter
SELECT :a FROM t
---
error: : has no meaning in ADQL.

### column_name
SELECT a AS b FROM t WHERE c = 1
---
Query(Select(OutputColumn alias=b(ColumnRef parts=a) TableReference parts=t Comparison operator='='(ColumnRef parts=c NumberLiteral text='1')))

### column_name_list
SELECT a FROM t JOIN u USING (a, b, "C")
---
Query(Select(OutputColumn(ColumnRef parts=a) Join kind=INNER(TableReference parts=t TableReference parts=u Using columns=a.b."C")))

### column_reference
SELECT a, t.a, s.t.a, c.s.t.a FROM t
---
Query(Select(OutputColumn(ColumnRef parts=a) OutputColumn(ColumnRef parts=t.a) OutputColumn(ColumnRef parts=s.t.a) OutputColumn(ColumnRef parts=c.s.t.a) TableReference parts=t))

### column_reference: of too many parts
SELECT x.c.s.t.a FROM t
---
error: A column name or a value has at most 4 parts.

### comma
SELECT a, b FROM t, u
---
Query(Select(OutputColumn(ColumnRef parts=a) OutputColumn(ColumnRef parts=b) Join kind=CROSS(TableReference parts=t TableReference parts=u)))

### comment
SELECT a -- it's "a" comment
FROM t --- the last
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t))

### comment: of C
SELECT a /* b */ FROM t
---
error: Expected a column name or a value, but found *.

### comment_character
SELECT a -- 'b' "c"
FROM t
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t))

### comment_introducer
SELECT a ------ b
FROM t
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t))

### comp_op
SELECT a FROM t WHERE a = 1 AND a <> 2 AND a != 3 AND a < 4 AND a > 5 AND a <= 6 AND a >= 7
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t And(Comparison operator='='(ColumnRef parts=a NumberLiteral text='1') Comparison operator='<>'(ColumnRef parts=a NumberLiteral text='2') Comparison operator='<>'(ColumnRef parts=a NumberLiteral text='3') Comparison operator='<'(ColumnRef parts=a NumberLiteral text='4') Comparison operator='>'(ColumnRef parts=a NumberLiteral text='5') Comparison operator='<='(ColumnRef parts=a NumberLiteral text='6') Comparison operator='>='(ColumnRef parts=a NumberLiteral text='7'))))

### comparison_predicate
SELECT a FROM t WHERE a + 1 < 2 * b
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t Comparison operator='<'(Arithmetic operator='+'(ColumnRef parts=a NumberLiteral text='1') Arithmetic operator='*'(NumberLiteral text='2' ColumnRef parts=b))))

### comparison_predicate: twice
SELECT a FROM t WHERE 1 < a < 2
---
error: Expected the end of the comparison, but found <.

### concatenation
SELECT a || b || c FROM t
---
Query(Select(OutputColumn(Concat(Concat(ColumnRef parts=a ColumnRef parts=b) ColumnRef parts=c)) TableReference parts=t))

### concatenation_operator
SELECT a||'b' FROM t
---
Query(Select(OutputColumn(Concat(ColumnRef parts=a StringLiteral value='b')) TableReference parts=t))

### contains
SELECT a FROM t WHERE 1 = CONTAINS(POINT(a, b), CIRCLE(1, 2, 3))
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t Comparison operator='='(NumberLiteral text='1' FunctionCall name=CONTAINS(FunctionCall name=POINT(ColumnRef parts=a ColumnRef parts=b) FunctionCall name=CIRCLE(NumberLiteral text='1' NumberLiteral text='2' NumberLiteral text='3')))))

### contains: no predicate
SELECT a FROM t WHERE CONTAINS(a, b)
---
error: Expected a condition, but found a value.

### coord1
SELECT COORD1(a), COORD1(POINT(1, 2)) FROM t
---
Query(Select(OutputColumn(FunctionCall name=COORD1(ColumnRef parts=a)) OutputColumn(FunctionCall name=COORD1(FunctionCall name=POINT(NumberLiteral text='1' NumberLiteral text='2'))) TableReference parts=t))

### coord2
SELECT COORD2(CENTROID(a)) FROM t
---
Query(Select(OutputColumn(FunctionCall name=COORD2(FunctionCall name=CENTROID(ColumnRef parts=a))) TableReference parts=t))

### coord_sys
SELECT POINT('ICRS', a, b) FROM t
---
Query(Select(OutputColumn(FunctionCall name=POINT(StringLiteral value='ICRS' ColumnRef parts=a ColumnRef parts=b)) TableReference parts=t))

### coord_value
SELECT DISTANCE(a, t.b) FROM t
---
Query(Select(OutputColumn(FunctionCall name=DISTANCE(ColumnRef parts=a ColumnRef parts=t.b)) TableReference parts=t))

### coordinate1
SELECT POINT(a + 1, b) FROM t
---
Query(Select(OutputColumn(FunctionCall name=POINT(Arithmetic operator='+'(ColumnRef parts=a NumberLiteral text='1') ColumnRef parts=b)) TableReference parts=t))

### coordinate2
SELECT POINT(a, -b) FROM t
---
Query(Select(OutputColumn(FunctionCall name=POINT(ColumnRef parts=a Sign operator='-'(ColumnRef parts=b))) TableReference parts=t))

### coordinates
SELECT CIRCLE(a, b / 2, 1) FROM t
---
Query(Select(OutputColumn(FunctionCall name=CIRCLE(ColumnRef parts=a Arithmetic operator='/'(ColumnRef parts=b NumberLiteral text='2') NumberLiteral text='1')) TableReference parts=t))

### correlation_name
SELECT x.a FROM t AS x
---
Query(Select(OutputColumn(ColumnRef parts=x.a) TableReference parts=t alias=x))

### correlation_specification
SELECT x.a FROM t x, u AS "Y"
---
Query(Select(OutputColumn(ColumnRef parts=x.a) Join kind=CROSS(TableReference parts=t alias=x TableReference parts=u alias="Y")))

### correlation_specification: with columns
SELECT a FROM t AS x (a, b)
---
error: Expected the end of the query, but found (.

### datetime_type
SELECT CAST('2021-01-14T11:25:00' AS TIMESTAMP) FROM t
---
Query(Select(OutputColumn(Cast(StringLiteral value='2021-01-14T11:25:00' CastTarget name='TIMESTAMP')) TableReference parts=t))

### datetime_type: DATE
SELECT CAST(a AS DATE) FROM t
---
error: Expected a type, but found DATE (a reserved word).

### default_function_prefix
SELECT udf_f(a) FROM t
---
Query(Select(OutputColumn(FunctionCall name=udf_f(ColumnRef parts=a)) TableReference parts=t))

### delimited_identifier
SELECT "a b" FROM "S"."T"
---
Query(Select(OutputColumn(ColumnRef parts="a b") TableReference parts="S"."T"))

### delimited_identifier_body
SELECT "1+1=2 (é)" FROM t
---
Query(Select(OutputColumn(ColumnRef parts="1+1=2 (é)") TableReference parts=t))

### delimited_identifier_body: empty
SELECT "" FROM t
---
error: A name in double quotes is empty.

### delimited_identifier_part
SELECT "a""b" FROM t
---
Query(Select(OutputColumn(ColumnRef parts="a"b") TableReference parts=t))

### delimiter_token
SELECT a FROM t WHERE 'a'<="b"AND(c||'d')>='e'
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t And(Comparison operator='<='(StringLiteral value='a' ColumnRef parts="b") Comparison operator='>='(Concat(ColumnRef parts=c StringLiteral value='d') StringLiteral value='e'))))

### delimiter_token: run together
SELECT 'a'||"b",(c)FROM t
---
Query(Select(OutputColumn(Concat(StringLiteral value='a' ColumnRef parts="b")) OutputColumn(ColumnRef parts=c) TableReference parts=t))

### derived_column
SELECT a + b, a AS c FROM t
---
Query(Select(OutputColumn(Arithmetic operator='+'(ColumnRef parts=a ColumnRef parts=b)) OutputColumn alias=c(ColumnRef parts=a) TableReference parts=t))

### derived_column: a condition
SELECT a = b FROM t
---
error: Expected FROM, but found =.

### derived_table
SELECT a FROM (SELECT a FROM t) AS u
---
Query(Select(OutputColumn(ColumnRef parts=a) DerivedTable alias=u(Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t)))))

### derived_table: without a name
SELECT a FROM (SELECT a FROM t)
---
error: Expected an alias, but the query ends.

### digit
SELECT 1234567890 FROM t
---
Query(Select(OutputColumn(NumberLiteral text='1234567890') TableReference parts=t))

### distance_function
SELECT DISTANCE(POINT(1, 2), POINT(3, 4)) FROM t
---
Query(Select(OutputColumn(FunctionCall name=DISTANCE(FunctionCall name=POINT(NumberLiteral text='1' NumberLiteral text='2') FunctionCall name=POINT(NumberLiteral text='3' NumberLiteral text='4'))) TableReference parts=t))

### distance_function
SELECT DISTANCE(1, 2, a, b) FROM t
---
Query(Select(OutputColumn(FunctionCall name=DISTANCE(NumberLiteral text='1' NumberLiteral text='2' ColumnRef parts=a ColumnRef parts=b)) TableReference parts=t))

### double_period: no operator
SELECT a..b FROM t
---
error: Expected a column name or a value, but found ..

### double_quote
SELECT "a" FROM t
---
Query(Select(OutputColumn(ColumnRef parts="a") TableReference parts=t))

### double_quote: open
SELECT "a FROM t
---
error: A name begins here and never ends.

### double_quote_symbol
SELECT """" FROM t
---
Query(Select(OutputColumn(ColumnRef parts=""") TableReference parts=t))

### equals_operator
SELECT a FROM t WHERE a = b
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t Comparison operator='='(ColumnRef parts=a ColumnRef parts=b)))

### equals_operator: doubled
SELECT a FROM t WHERE a == b
---
error: Expected a comparison operator such as =, but found ==.

### exact_numeric_literal
SELECT 1, 1., 1.5, .5, 007 FROM t
---
Query(Select(OutputColumn(NumberLiteral text='1') OutputColumn(NumberLiteral text='1.') OutputColumn(NumberLiteral text='1.5') OutputColumn(NumberLiteral text='.5') OutputColumn(NumberLiteral text='007') TableReference parts=t))

### exact_numeric_literal: two points
SELECT 1.5.2 FROM t
---
error: 1.5.2 is not a number.

### exact_numeric_type
SELECT CAST(a AS SMALLINT), CAST(a AS INTEGER), CAST(a AS BIGINT) FROM t
---
Query(Select(OutputColumn(Cast(ColumnRef parts=a CastTarget name='SMALLINT')) OutputColumn(Cast(ColumnRef parts=a CastTarget name='INTEGER')) OutputColumn(Cast(ColumnRef parts=a CastTarget name='BIGINT')) TableReference parts=t))

### exists_predicate
SELECT a FROM t WHERE EXISTS (SELECT b FROM u WHERE u.b = t.a)
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t Exists(Query(Select(OutputColumn(ColumnRef parts=b) TableReference parts=u Comparison operator='='(ColumnRef parts=u.b ColumnRef parts=t.a))))))

### exists_predicate: of a value
SELECT a FROM t WHERE EXISTS (a)
---
error: Expected a query in parentheses, but found (.

### exponent
SELECT 1E5, 1E+5, 1E-5 FROM t
---
Query(Select(OutputColumn(NumberLiteral text='1E5') OutputColumn(NumberLiteral text='1E+5') OutputColumn(NumberLiteral text='1E-5') TableReference parts=t))

### extract_coordsys
SELECT COORDSYS(POINT('ICRS', a, b)) FROM t
---
Query(Select(OutputColumn(FunctionCall name=COORDSYS(FunctionCall name=POINT(StringLiteral value='ICRS' ColumnRef parts=a ColumnRef parts=b))) TableReference parts=t))

### factor
SELECT -a, +b, -(1) FROM t
---
Query(Select(OutputColumn(Sign operator='-'(ColumnRef parts=a)) OutputColumn(Sign operator='+'(ColumnRef parts=b)) OutputColumn(Sign operator='-'(NumberLiteral text='1')) TableReference parts=t))

### factor: two signs
SELECT - -a FROM t
---
error: Expected a value after the sign, but found -.

### from_clause
SELECT a FROM t, s.u, v AS w
---
Query(Select(OutputColumn(ColumnRef parts=a) Join kind=CROSS(Join kind=CROSS(TableReference parts=t TableReference parts=s.u) TableReference parts=v alias=w)))

### from_clause: missing
SELECT a
---
error: Expected FROM, but the query ends.

### general_literal
SELECT 'a' FROM t
---
Query(Select(OutputColumn(StringLiteral value='a') TableReference parts=t))

### general_set_function
SELECT MAX(a), MIN(DISTINCT a + 1), SUM(ALL b), AVG(c), COUNT(d) FROM t
---
Query(Select(OutputColumn(Aggregate name=MAX(ColumnRef parts=a)) OutputColumn(Aggregate name=MIN distinct(Arithmetic operator='+'(ColumnRef parts=a NumberLiteral text='1'))) OutputColumn(Aggregate name=SUM(ColumnRef parts=b)) OutputColumn(Aggregate name=AVG(ColumnRef parts=c)) OutputColumn(Aggregate name=COUNT(ColumnRef parts=d)) TableReference parts=t))

### general_set_function: of two
SELECT MAX(a, b) FROM t
---
error: Expected ), but found ,.

### geometry_type
SELECT CAST('1 2' AS POINT), CAST('1 2 3' AS CIRCLE), CAST('1 2 3 4 5 6' AS POLYGON) FROM t
---
Query(Select(OutputColumn(Cast(StringLiteral value='1 2' CastTarget name='POINT')) OutputColumn(Cast(StringLiteral value='1 2 3' CastTarget name='CIRCLE')) OutputColumn(Cast(StringLiteral value='1 2 3 4 5 6' CastTarget name='POLYGON')) TableReference parts=t))

### geometry_value_expression
SELECT AREA(a), AREA(CIRCLE(1, 2, 3)), AREA(my_shape(b)) FROM t
---
Query(Select(OutputColumn(FunctionCall name=AREA(ColumnRef parts=a)) OutputColumn(FunctionCall name=AREA(FunctionCall name=CIRCLE(NumberLiteral text='1' NumberLiteral text='2' NumberLiteral text='3'))) OutputColumn(FunctionCall name=AREA(FunctionCall name=my_shape(ColumnRef parts=b))) TableReference parts=t))

### geometry_value_function
SELECT BOX(1, 2, 3, 4), CENTROID(a), CIRCLE(1, 2, 3), POINT(1, 2), POLYGON(1, 2, 3, 4, 5, 6), REGION('x'), my_shape() FROM t
---
Query(Select(OutputColumn(FunctionCall name=BOX(NumberLiteral text='1' NumberLiteral text='2' NumberLiteral text='3' NumberLiteral text='4')) OutputColumn(FunctionCall name=CENTROID(ColumnRef parts=a)) OutputColumn(FunctionCall name=CIRCLE(NumberLiteral text='1' NumberLiteral text='2' NumberLiteral text='3')) OutputColumn(FunctionCall name=POINT(NumberLiteral text='1' NumberLiteral text='2')) OutputColumn(FunctionCall name=POLYGON(NumberLiteral text='1' NumberLiteral text='2' NumberLiteral text='3' NumberLiteral text='4' NumberLiteral text='5' NumberLiteral text='6')) OutputColumn(FunctionCall name=REGION(StringLiteral value='x')) OutputColumn(FunctionCall name=my_shape) TableReference parts=t))

### greater_than_operator
SELECT a FROM t WHERE a > b
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t Comparison operator='>'(ColumnRef parts=a ColumnRef parts=b)))

### greater_than_operator: of conditions
SELECT a FROM t WHERE (a = 1) > b
---
error: Expected a value, but found a condition.

### greater_than_or_equals_operator
SELECT a FROM t WHERE a >= b
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t Comparison operator='>='(ColumnRef parts=a ColumnRef parts=b)))

### greater_than_or_equals_operator: in two
SELECT a FROM t WHERE a > = b
---
error: Expected a column name or a value, but found =.

### group_by_clause
SELECT COUNT(*) FROM t GROUP BY a
---
Query(Select(OutputColumn(Aggregate name=COUNT) TableReference parts=t ColumnRef parts=a))

### group_by_term
SELECT COUNT(*) FROM t GROUP BY a, FLOOR(b / 2), t.c
---
Query(Select(OutputColumn(Aggregate name=COUNT) TableReference parts=t ColumnRef parts=a FunctionCall name=FLOOR(Arithmetic operator='/'(ColumnRef parts=b NumberLiteral text='2')) ColumnRef parts=t.c))

### group_by_term_list
SELECT COUNT(*) FROM t GROUP BY a, b
---
Query(Select(OutputColumn(Aggregate name=COUNT) TableReference parts=t ColumnRef parts=a ColumnRef parts=b))

### group_by_term_list: a comma too many
SELECT COUNT(*) FROM t GROUP BY a, ORDER BY a
---
error: Expected a column name or a value, but found ORDER (a reserved word).

### having_clause
SELECT a FROM t GROUP BY a HAVING COUNT(*) > 1 AND MIN(b) < 2
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t ColumnRef parts=a And(Comparison operator='>'(Aggregate name=COUNT NumberLiteral text='1') Comparison operator='<'(Aggregate name=MIN(ColumnRef parts=b) NumberLiteral text='2'))))

### identifier
SELECT a, "a" FROM t
---
Query(Select(OutputColumn(ColumnRef parts=a) OutputColumn(ColumnRef parts="a") TableReference parts=t))

### in_predicate
SELECT a FROM t WHERE a IN (1, 2) AND b NOT IN (SELECT c FROM u)
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t And(InList(ColumnRef parts=a NumberLiteral text='1' NumberLiteral text='2') InQuery negated(ColumnRef parts=b Query(Select(OutputColumn(ColumnRef parts=c) TableReference parts=u))))))

### in_predicate_value
SELECT a FROM t WHERE a IN (SELECT b FROM u) OR a IN (1, 2)
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t Or(InQuery(ColumnRef parts=a Query(Select(OutputColumn(ColumnRef parts=b) TableReference parts=u))) InList(ColumnRef parts=a NumberLiteral text='1' NumberLiteral text='2'))))

### in_predicate_value: empty
SELECT a FROM t WHERE a IN ()
---
error: Expected a column name or a value, but found ).

### in_unit_function
SELECT IN_UNIT(a, 'km.s**-1') FROM t
---
Query(Select(OutputColumn(FunctionCall name=IN_UNIT(ColumnRef parts=a StringLiteral value='km.s**-1')) TableReference parts=t))

### in_value_list
SELECT a FROM t WHERE a IN (1, 'b', c + 2, -3, NULL)
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t InList(ColumnRef parts=a NumberLiteral text='1' StringLiteral value='b' Arithmetic operator='+'(ColumnRef parts=c NumberLiteral text='2') Sign operator='-'(NumberLiteral text='3') NullLiteral)))

### in_value_list: one
SELECT a FROM t WHERE a IN (1)
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t InList(ColumnRef parts=a NumberLiteral text='1')))

### intersects
SELECT a FROM t WHERE INTERSECTS(CIRCLE(1, 2, 3), b) = 1
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t Comparison operator='='(FunctionCall name=INTERSECTS(FunctionCall name=CIRCLE(NumberLiteral text='1' NumberLiteral text='2' NumberLiteral text='3') ColumnRef parts=b) NumberLiteral text='1')))

### join_column_list
SELECT a FROM t JOIN u USING (a, b)
---
Query(Select(OutputColumn(ColumnRef parts=a) Join kind=INNER(TableReference parts=t TableReference parts=u Using columns=a.b)))

### join_column_list: empty
SELECT a FROM t JOIN u USING ()
---
error: Expected a column name, but found ).

### join_condition
SELECT a FROM t JOIN u ON t.a = u.a AND t.b < u.b
---
Query(Select(OutputColumn(ColumnRef parts=a) Join kind=INNER(TableReference parts=t TableReference parts=u On(And(Comparison operator='='(ColumnRef parts=t.a ColumnRef parts=u.a) Comparison operator='<'(ColumnRef parts=t.b ColumnRef parts=u.b))))))

### join_specification
SELECT a FROM t JOIN u ON t.a = u.a JOIN v USING (a)
---
Query(Select(OutputColumn(ColumnRef parts=a) Join kind=INNER(Join kind=INNER(TableReference parts=t TableReference parts=u On(Comparison operator='='(ColumnRef parts=t.a ColumnRef parts=u.a))) TableReference parts=v Using columns=a)))

### join_type
SELECT a FROM t INNER JOIN u USING (a) LEFT OUTER JOIN v USING (a)
---
Query(Select(OutputColumn(ColumnRef parts=a) Join kind=LEFT(Join kind=INNER(TableReference parts=t TableReference parts=u Using columns=a) TableReference parts=v Using columns=a)))

### joined_table
SELECT a FROM (t JOIN u USING (a))
---
Query(Select(OutputColumn(ColumnRef parts=a) Join kind=INNER(TableReference parts=t TableReference parts=u Using columns=a)))

### joined_table
SELECT a FROM t JOIN (u LEFT JOIN v USING (b)) USING (a)
---
Query(Select(OutputColumn(ColumnRef parts=a) Join kind=INNER(TableReference parts=t Join kind=LEFT(TableReference parts=u TableReference parts=v Using columns=b) Using columns=a)))

### joined_table: one table
SELECT a FROM (t)
---
error: Only a query or a join stands in parentheses here.

### keyword
SELECT a From t wHeRe a iS nOt Null
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t IsNull negated(ColumnRef parts=a)))

### left_bracket: only in a name
SELECT "a[" FROM t
---
Query(Select(OutputColumn(ColumnRef parts="a[") TableReference parts=t))

### left_paren
SELECT (a) FROM t
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t))

### left_paren: open
SELECT (a FROM t
---
error: Expected ), but found FROM (a reserved word).

### less_than_operator
SELECT a FROM t WHERE a < b
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t Comparison operator='<'(ColumnRef parts=a ColumnRef parts=b)))

### less_than_or_equals_operator
SELECT a FROM t WHERE a <= b
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t Comparison operator='<='(ColumnRef parts=a ColumnRef parts=b)))

### like_predicate
SELECT a FROM t WHERE a LIKE 'b%' AND a NOT LIKE '_c' AND a ILIKE 'D' AND a NOT ILIKE b
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t And(Like(ColumnRef parts=a StringLiteral value='b%') Like negated(ColumnRef parts=a StringLiteral value='_c') Like ignore_case(ColumnRef parts=a StringLiteral value='D') Like negated ignore_case(ColumnRef parts=a ColumnRef parts=b))))

### like_predicate: with escape
SELECT a FROM t WHERE a LIKE 'b' ESCAPE '!'
---
error: Expected the end of the query, but found ESCAPE (a reserved word).

### mantissa
SELECT 1E2, 1.E2, 1.5E2, .5E2 FROM t
---
Query(Select(OutputColumn(NumberLiteral text='1E2') OutputColumn(NumberLiteral text='1.E2') OutputColumn(NumberLiteral text='1.5E2') OutputColumn(NumberLiteral text='.5E2') TableReference parts=t))

### match_value
SELECT a FROM t WHERE LOWER(a) || b LIKE 'c'
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t Like(Concat(FunctionCall name=LOWER(ColumnRef parts=a) ColumnRef parts=b) StringLiteral value='c')))

### math_function
SELECT ABS(a), CEILING(a), DEGREES(a), EXP(a), FLOOR(a), LOG(a), LOG10(a), MOD(a, 2) FROM t
---
Query(Select(OutputColumn(FunctionCall name=ABS(ColumnRef parts=a)) OutputColumn(FunctionCall name=CEILING(ColumnRef parts=a)) OutputColumn(FunctionCall name=DEGREES(ColumnRef parts=a)) OutputColumn(FunctionCall name=EXP(ColumnRef parts=a)) OutputColumn(FunctionCall name=FLOOR(ColumnRef parts=a)) OutputColumn(FunctionCall name=LOG(ColumnRef parts=a)) OutputColumn(FunctionCall name=LOG10(ColumnRef parts=a)) OutputColumn(FunctionCall name=MOD(ColumnRef parts=a NumberLiteral text='2')) TableReference parts=t))

### math_function
SELECT PI(), POWER(a, 2), RADIANS(a), RAND(), RAND(3), ROUND(a), ROUND(a, -2), SQRT(a), TRUNCATE(a), TRUNCATE(a, +1) FROM t
---
Query(Select(OutputColumn(FunctionCall name=PI) OutputColumn(FunctionCall name=POWER(ColumnRef parts=a NumberLiteral text='2')) OutputColumn(FunctionCall name=RADIANS(ColumnRef parts=a)) OutputColumn(FunctionCall name=RAND) OutputColumn(FunctionCall name=RAND(NumberLiteral text='3')) OutputColumn(FunctionCall name=ROUND(ColumnRef parts=a)) OutputColumn(FunctionCall name=ROUND(ColumnRef parts=a Sign operator='-'(NumberLiteral text='2'))) OutputColumn(FunctionCall name=SQRT(ColumnRef parts=a)) OutputColumn(FunctionCall name=TRUNCATE(ColumnRef parts=a)) OutputColumn(FunctionCall name=TRUNCATE(ColumnRef parts=a Sign operator='+'(NumberLiteral text='1'))) TableReference parts=t))

### minus_sign
SELECT a - b FROM t
---
Query(Select(OutputColumn(Arithmetic operator='-'(ColumnRef parts=a ColumnRef parts=b)) TableReference parts=t))

### named_columns_join
SELECT a FROM t JOIN u USING (a)
---
Query(Select(OutputColumn(ColumnRef parts=a) Join kind=INNER(TableReference parts=t TableReference parts=u Using columns=a)))

### named_columns_join: qualified
SELECT a FROM t JOIN u USING (t.a)
---
error: Expected ), but found ..

### newline
SELECT a -- b
FROM t
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t))

### non_predicate_geometry_function
SELECT AREA(a), COORD1(b), COORD2(b), DISTANCE(b, c) FROM t
---
Query(Select(OutputColumn(FunctionCall name=AREA(ColumnRef parts=a)) OutputColumn(FunctionCall name=COORD1(ColumnRef parts=b)) OutputColumn(FunctionCall name=COORD2(ColumnRef parts=b)) OutputColumn(FunctionCall name=DISTANCE(ColumnRef parts=b ColumnRef parts=c)) TableReference parts=t))

### nondelimiter_token
SELECT a1_ FROM t WHERE b=2
---
Query(Select(OutputColumn(ColumnRef parts=a1_) TableReference parts=t Comparison operator='='(ColumnRef parts=b NumberLiteral text='2')))

### nondelimiter_token: run together
SELECT 1a FROM t
---
error: 1a is not a number.

### nondoublequote_character
SELECT "'a';--" FROM t
---
Query(Select(OutputColumn(ColumnRef parts="'a';--") TableReference parts=t))

### nonquote_character
SELECT '"é";--/*' FROM t
---
Query(Select(OutputColumn(StringLiteral value='"é";--/*') TableReference parts=t))

### not_equals_operator
SELECT a FROM t WHERE a <> b OR a != c
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t Or(Comparison operator='<>'(ColumnRef parts=a ColumnRef parts=b) Comparison operator='<>'(ColumnRef parts=a ColumnRef parts=c))))

### not_equals_operator1
SELECT a FROM t WHERE a <> b
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t Comparison operator='<>'(ColumnRef parts=a ColumnRef parts=b)))

### not_equals_operator2
SELECT a FROM t WHERE a != b
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t Comparison operator='<>'(ColumnRef parts=a ColumnRef parts=b)))

### null_predicate
SELECT a FROM t WHERE a IS NULL AND t.b IS NOT NULL
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t And(IsNull(ColumnRef parts=a) IsNull negated(ColumnRef parts=t.b))))

### null_predicate: of no null
SELECT a FROM t WHERE a IS 1
---
error: Expected NULL, but found 1.

### numeric_geometry_function
SELECT CONTAINS(a, b) + AREA(b) FROM t
---
Query(Select(OutputColumn(Arithmetic operator='+'(FunctionCall name=CONTAINS(ColumnRef parts=a ColumnRef parts=b) FunctionCall name=AREA(ColumnRef parts=b))) TableReference parts=t))

### numeric_primary
SELECT a * 2 * SQRT(b) FROM t
---
Query(Select(OutputColumn(Arithmetic operator='*'(Arithmetic operator='*'(ColumnRef parts=a NumberLiteral text='2') FunctionCall name=SQRT(ColumnRef parts=b))) TableReference parts=t))

### numeric_type
SELECT CAST(a AS INTEGER), CAST(a AS REAL) FROM t
---
Query(Select(OutputColumn(Cast(ColumnRef parts=a CastTarget name='INTEGER')) OutputColumn(Cast(ColumnRef parts=a CastTarget name='REAL')) TableReference parts=t))

### numeric_value_expression
SELECT a + b - c + 1 FROM t
---
Query(Select(OutputColumn(Arithmetic operator='+'(Arithmetic operator='-'(Arithmetic operator='+'(ColumnRef parts=a ColumnRef parts=b) ColumnRef parts=c) NumberLiteral text='1')) TableReference parts=t))

### numeric_value_expression: no end
SELECT a + FROM t
---
error: Expected a column name or a value, but found FROM (a reserved word).

### numeric_value_function
SELECT SIN(a), ABS(b), IN_UNIT(c, 'm'), AREA(d), my_f(e) FROM t
---
Query(Select(OutputColumn(FunctionCall name=SIN(ColumnRef parts=a)) OutputColumn(FunctionCall name=ABS(ColumnRef parts=b)) OutputColumn(FunctionCall name=IN_UNIT(ColumnRef parts=c StringLiteral value='m')) OutputColumn(FunctionCall name=AREA(ColumnRef parts=d)) OutputColumn(FunctionCall name=my_f(ColumnRef parts=e)) TableReference parts=t))

### offset_clause
SELECT a FROM t OFFSET 5
---
Query offset=5(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t))

### offset_clause: before ORDER BY
SELECT a FROM t OFFSET 5 ORDER BY a
---
error: Expected the end of the query, but found ORDER (a reserved word).

### offset_clause: below zero
SELECT a FROM t OFFSET -1
---
error: Expected a whole number, but found -.

### order_by_clause
SELECT a FROM t ORDER BY a
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t) OrderItem(ColumnRef parts=a))

### order_by_direction
SELECT a FROM t ORDER BY a ASC, b DESC
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t) OrderItem(ColumnRef parts=a) OrderItem descending(ColumnRef parts=b))

### order_by_expression
SELECT a FROM t ORDER BY 1, a, t.b, -c + 2
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t) OrderItem(NumberLiteral text='1') OrderItem(ColumnRef parts=a) OrderItem(ColumnRef parts=t.b) OrderItem(Arithmetic operator='+'(Sign operator='-'(ColumnRef parts=c) NumberLiteral text='2')))

### order_by_term
SELECT a FROM t ORDER BY a DESC
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t) OrderItem descending(ColumnRef parts=a))

### order_by_term: with NULLS
SELECT a FROM t ORDER BY a NULLS LAST
---
error: Expected a comma or the end, but found NULLS.

### order_by_term_list
SELECT a FROM t ORDER BY a, b DESC, c
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t) OrderItem(ColumnRef parts=a) OrderItem descending(ColumnRef parts=b) OrderItem(ColumnRef parts=c))

### outer_join_type
SELECT a FROM t LEFT JOIN u USING (a) RIGHT JOIN v USING (a) FULL OUTER JOIN w USING (a)
---
Query(Select(OutputColumn(ColumnRef parts=a) Join kind=FULL(Join kind=RIGHT(Join kind=LEFT(TableReference parts=t TableReference parts=u Using columns=a) TableReference parts=v Using columns=a) TableReference parts=w Using columns=a)))

### outer_join_type: without a condition
SELECT a FROM t LEFT JOIN u
---
error: An outer join needs a condition.

### outer_join_type: missing
SELECT a FROM t OUTER JOIN u USING (a)
---
error: Expected the end of the query, but found OUTER (a reserved word).

### pattern
SELECT a FROM t WHERE a LIKE 'b' || c
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t Like(ColumnRef parts=a Concat(StringLiteral value='b' ColumnRef parts=c))))

### percent
SELECT 'a%' FROM t
---
Query(Select(OutputColumn(StringLiteral value='a%') TableReference parts=t))

### period
SELECT t.a FROM s.t
---
Query(Select(OutputColumn(ColumnRef parts=t.a) TableReference parts=s.t))

### plus_sign
SELECT a + b FROM t
---
Query(Select(OutputColumn(Arithmetic operator='+'(ColumnRef parts=a ColumnRef parts=b)) TableReference parts=t))

### point
SELECT POINT(1, 2), POINT('ICRS', a, b) FROM t
---
Query(Select(OutputColumn(FunctionCall name=POINT(NumberLiteral text='1' NumberLiteral text='2')) OutputColumn(FunctionCall name=POINT(StringLiteral value='ICRS' ColumnRef parts=a ColumnRef parts=b)) TableReference parts=t))

### point_value
SELECT DISTANCE(POINT(1, 2), CENTROID(a)), COORD1(my_point(b)) FROM t
---
Query(Select(OutputColumn(FunctionCall name=DISTANCE(FunctionCall name=POINT(NumberLiteral text='1' NumberLiteral text='2') FunctionCall name=CENTROID(ColumnRef parts=a))) OutputColumn(FunctionCall name=COORD1(FunctionCall name=my_point(ColumnRef parts=b))) TableReference parts=t))

### polygon
SELECT POLYGON('ICRS', 1, 2, 3, 4, 5, 6) FROM t
---
Query(Select(OutputColumn(FunctionCall name=POLYGON(StringLiteral value='ICRS' NumberLiteral text='1' NumberLiteral text='2' NumberLiteral text='3' NumberLiteral text='4' NumberLiteral text='5' NumberLiteral text='6')) TableReference parts=t))

### polygon_vertices
SELECT POLYGON(1, 2, 3, 4, 5, 6, 7, 8) FROM t
---
Query(Select(OutputColumn(FunctionCall name=POLYGON(NumberLiteral text='1' NumberLiteral text='2' NumberLiteral text='3' NumberLiteral text='4' NumberLiteral text='5' NumberLiteral text='6' NumberLiteral text='7' NumberLiteral text='8')) TableReference parts=t))

### polygon_vertices
SELECT POLYGON(POINT(1, 2), a, CENTROID(b), POINT(7, 8)) FROM t
---
Query(Select(OutputColumn(FunctionCall name=POLYGON(FunctionCall name=POINT(NumberLiteral text='1' NumberLiteral text='2') ColumnRef parts=a FunctionCall name=CENTROID(ColumnRef parts=b) FunctionCall name=POINT(NumberLiteral text='7' NumberLiteral text='8'))) TableReference parts=t))

### predicate
SELECT a FROM t WHERE a = 1 AND a BETWEEN 1 AND 2 AND a IN (1, 2) AND a LIKE 'b' AND a IS NULL AND EXISTS (SELECT b FROM u)
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t And(Comparison operator='='(ColumnRef parts=a NumberLiteral text='1') Between(ColumnRef parts=a NumberLiteral text='1' NumberLiteral text='2') InList(ColumnRef parts=a NumberLiteral text='1' NumberLiteral text='2') Like(ColumnRef parts=a StringLiteral value='b') IsNull(ColumnRef parts=a) Exists(Query(Select(OutputColumn(ColumnRef parts=b) TableReference parts=u))))))

### predicate_geometry_function
SELECT a FROM t WHERE CONTAINS(a, b) = 1 OR 0 = INTERSECTS(a, b)
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t Or(Comparison operator='='(FunctionCall name=CONTAINS(ColumnRef parts=a ColumnRef parts=b) NumberLiteral text='1') Comparison operator='='(NumberLiteral text='0' FunctionCall name=INTERSECTS(ColumnRef parts=a ColumnRef parts=b)))))

### qualified_join
SELECT a FROM t JOIN u ON t.a = u.a
---
Query(Select(OutputColumn(ColumnRef parts=a) Join kind=INNER(TableReference parts=t TableReference parts=u On(Comparison operator='='(ColumnRef parts=t.a ColumnRef parts=u.a)))))

### qualified_join
SELECT a FROM t NATURAL LEFT OUTER JOIN u
---
Query(Select(OutputColumn(ColumnRef parts=a) Join kind=LEFT natural(TableReference parts=t TableReference parts=u)))

### qualified_join: without a condition
SELECT a FROM t JOIN u JOIN v USING (a)
---
Query(Select(OutputColumn(ColumnRef parts=a) Join kind=INNER(Join kind=INNER(TableReference parts=t TableReference parts=u) TableReference parts=v Using columns=a)))

### qualified_join: nested to the right
SELECT a FROM t LEFT JOIN u JOIN v ON u.b = v.b ON t.a = u.a
---
Query(Select(OutputColumn(ColumnRef parts=a) Join kind=LEFT(TableReference parts=t Join kind=INNER(TableReference parts=u TableReference parts=v On(Comparison operator='='(ColumnRef parts=u.b ColumnRef parts=v.b))) On(Comparison operator='='(ColumnRef parts=t.a ColumnRef parts=u.a)))))

### qualified_join: two conditions
SELECT a FROM t JOIN u ON t.a = u.a ON t.b = u.b
---
error: Expected a join, but found ON (a reserved word).

### qualified_join: natural with a condition
SELECT a FROM t NATURAL JOIN u ON t.a = u.a
---
error: Expected the end of the join, but found ON (a reserved word).

### qualified_join: CROSS
SELECT a FROM t CROSS JOIN u
---
error: Expected a join, but found CROSS (a reserved word).

### qualified_join: natural within another
SELECT a FROM t JOIN u NATURAL JOIN v ON t.a = u.a
---
Query(Select(OutputColumn(ColumnRef parts=a) Join kind=INNER(TableReference parts=t Join kind=INNER natural(TableReference parts=u TableReference parts=v) On(Comparison operator='='(ColumnRef parts=t.a ColumnRef parts=u.a)))))

### qualifier
SELECT t.a, s.t.a, x.* FROM t
---
Query(Select(OutputColumn(ColumnRef parts=t.a) OutputColumn(ColumnRef parts=s.t.a) Star qualifier=x TableReference parts=t))

### query_expression
SELECT a FROM t WHERE a IN (SELECT b FROM u UNION SELECT b FROM v)
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t InQuery(ColumnRef parts=a Query(SetOperation operator=UNION(Select(OutputColumn(ColumnRef parts=b) TableReference parts=u) Select(OutputColumn(ColumnRef parts=b) TableReference parts=v))))))

### query_expression: a join
SELECT a FROM t WHERE EXISTS (u JOIN v USING (b)) AND a IN (u NATURAL JOIN v)
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t And(Exists(Query(Select(Star Join kind=INNER(TableReference parts=u TableReference parts=v Using columns=b)))) InQuery(ColumnRef parts=a Query(Select(Star Join kind=INNER natural(TableReference parts=u TableReference parts=v)))))))

### query_name
WITH x AS (SELECT a FROM t) SELECT a FROM x
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=x) CommonTable name=x(Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t))))

### query_set_expression
SELECT a FROM t UNION ALL SELECT a FROM u EXCEPT SELECT a FROM v
---
Query(SetOperation operator=EXCEPT(SetOperation operator=UNION all(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t) Select(OutputColumn(ColumnRef parts=a) TableReference parts=u)) Select(OutputColumn(ColumnRef parts=a) TableReference parts=v)))

### query_set_expression: ordered inside
SELECT a FROM t ORDER BY a UNION SELECT a FROM u
---
error: Expected the end of the query, but found UNION (a reserved word).

### query_set_primary
SELECT a FROM t UNION (SELECT TOP 5 a FROM u ORDER BY a OFFSET 2)
---
Query(SetOperation operator=UNION(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t) Query offset=2(Select top=5(OutputColumn(ColumnRef parts=a) TableReference parts=u) OrderItem(ColumnRef parts=a))))

### query_set_primary: all in parentheses
((SELECT a FROM t) UNION SELECT a FROM u) EXCEPT ((SELECT a FROM v))
---
Query(SetOperation operator=EXCEPT(Query(SetOperation operator=UNION(Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t)) Select(OutputColumn(ColumnRef parts=a) TableReference parts=u))) Query(Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=v)))))

### query_set_term
SELECT a FROM t UNION SELECT a FROM u INTERSECT ALL SELECT a FROM v INTERSECT SELECT a FROM w
---
Query(SetOperation operator=UNION(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t) SetOperation operator=INTERSECT(SetOperation operator=INTERSECT all(Select(OutputColumn(ColumnRef parts=a) TableReference parts=u) Select(OutputColumn(ColumnRef parts=a) TableReference parts=v)) Select(OutputColumn(ColumnRef parts=a) TableReference parts=w))))

### query_specification
WITH x AS (SELECT a FROM t) SELECT a FROM x ORDER BY a OFFSET 1
---
Query offset=1(Select(OutputColumn(ColumnRef parts=a) TableReference parts=x) OrderItem(ColumnRef parts=a) CommonTable name=x(Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t))))

### query_specification: two
SELECT a FROM t; SELECT a FROM t
---
error: Expected the end of the query, but found SELECT (a reserved word).

### question_mark
SELECT 'a?' FROM t
---
Query(Select(OutputColumn(StringLiteral value='a?') TableReference parts=t))

### question_mark: no parameter
SELECT a FROM t WHERE a = ?
---
error: ? has no meaning in ADQL.

### quote
SELECT 'a' FROM t
---
Query(Select(OutputColumn(StringLiteral value='a') TableReference parts=t))

### quote_symbol
SELECT 'it''s' FROM t
---
Query(Select(OutputColumn(StringLiteral value="it's") TableReference parts=t))

### radius
SELECT CIRCLE(a, b, c / 3600.) FROM t
---
Query(Select(OutputColumn(FunctionCall name=CIRCLE(ColumnRef parts=a ColumnRef parts=b Arithmetic operator='/'(ColumnRef parts=c NumberLiteral text='3600.'))) TableReference parts=t))

### region
SELECT REGION('CIRCLE 1 2 3') FROM t
---
Query(Select(OutputColumn(FunctionCall name=REGION(StringLiteral value='CIRCLE 1 2 3')) TableReference parts=t))

### regular_identifier
SELECT aB_1 FROM T_2
---
Query(Select(OutputColumn(ColumnRef parts=aB_1) TableReference parts=T_2))

### regular_identifier: underscore first
SELECT _a FROM t
---
error: _a is not a regular name: those begin with a letter A to Z, and have letters, digits and underscores.

### regular_identifier: no ASCII
SELECT é FROM t
---
error: é is not a regular name: those begin with a letter A to Z, and have letters, digits and underscores.

### right_bracket: only in a name
SELECT "a]" FROM t
---
Query(Select(OutputColumn(ColumnRef parts="a]") TableReference parts=t))

### right_paren
SELECT (a) FROM t
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t))

### right_paren: too many
SELECT a) FROM t
---
error: Expected FROM, but found ).

### schema_name
SELECT a FROM s.t, c.s.u
---
Query(Select(OutputColumn(ColumnRef parts=a) Join kind=CROSS(TableReference parts=s.t TableReference parts=c.s.u)))

### search_condition
SELECT a FROM t WHERE a = 1 OR b = 2 AND c = 3 OR NOT (a = 2 OR b = 1)
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t Or(Comparison operator='='(ColumnRef parts=a NumberLiteral text='1') And(Comparison operator='='(ColumnRef parts=b NumberLiteral text='2') Comparison operator='='(ColumnRef parts=c NumberLiteral text='3')) Not(Or(Comparison operator='='(ColumnRef parts=a NumberLiteral text='2') Comparison operator='='(ColumnRef parts=b NumberLiteral text='1'))))))

### search_condition: a value
SELECT a FROM t WHERE a OR b = 1
---
error: Expected a condition, but found a value.

### select_expression
SELECT a FROM t UNION SELECT a FROM u ORDER BY a OFFSET 3
---
Query offset=3(SetOperation operator=UNION(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t) Select(OutputColumn(ColumnRef parts=a) TableReference parts=u)) OrderItem(ColumnRef parts=a))

### select_list
SELECT * FROM t
---
Query(Select(Star TableReference parts=t))

### select_list
SELECT a, t.*, b FROM t
---
Query(Select(OutputColumn(ColumnRef parts=a) Star qualifier=t OutputColumn(ColumnRef parts=b) TableReference parts=t))

### select_list: star beside others
SELECT *, a FROM t
---
Query(Select(Star OutputColumn(ColumnRef parts=a) TableReference parts=t))

### select_list: empty
SELECT FROM t
---
error: Expected a column name or a value, but found FROM (a reserved word).

### select_query
SELECT DISTINCT TOP 5 a FROM t WHERE b = 1 GROUP BY a HAVING COUNT(*) > 2
---
Query(Select distinct top=5(OutputColumn(ColumnRef parts=a) TableReference parts=t Comparison operator='='(ColumnRef parts=b NumberLiteral text='1') ColumnRef parts=a Comparison operator='>'(Aggregate name=COUNT NumberLiteral text='2')))

### select_query: clauses in disorder
SELECT a FROM t GROUP BY a WHERE b = 1
---
error: Expected the end of the query, but found WHERE (a reserved word).

### select_query: no FROM
SELECT 1
---
error: Expected FROM, but the query ends.

### select_sublist
SELECT a AS b, s.t.* FROM t
---
Query(Select(OutputColumn alias=b(ColumnRef parts=a) Star qualifier=s.t TableReference parts=t))

### semicolon: at the end
SELECT a FROM t;
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t))

### set_function_specification
SELECT COUNT(*), MAX(a) FROM t
---
Query(Select(OutputColumn(Aggregate name=COUNT) OutputColumn(Aggregate name=MAX(ColumnRef parts=a)) TableReference parts=t))

### set_function_specification: SUM(*)
SELECT SUM(*) FROM t
---
error: Expected a value, but found *.

### set_function_type
SELECT AVG(a), MAX(a), MIN(a), SUM(a), COUNT(a) FROM t
---
Query(Select(OutputColumn(Aggregate name=AVG(ColumnRef parts=a)) OutputColumn(Aggregate name=MAX(ColumnRef parts=a)) OutputColumn(Aggregate name=MIN(ColumnRef parts=a)) OutputColumn(Aggregate name=SUM(ColumnRef parts=a)) OutputColumn(Aggregate name=COUNT(ColumnRef parts=a)) TableReference parts=t))

### set_limit
SELECT TOP 10 a FROM t
---
Query(Select top=10(OutputColumn(ColumnRef parts=a) TableReference parts=t))

### set_limit: no whole number
SELECT TOP 1.5 a FROM t
---
error: Expected a whole number, but found 1.5.

### set_limit: before DISTINCT
SELECT TOP 10 DISTINCT a FROM t
---
error: Expected a column name or a value, but found DISTINCT (a reserved word).

### set_quantifier
SELECT ALL a, COUNT(DISTINCT b) FROM t
---
Query(Select(OutputColumn(ColumnRef parts=a) OutputColumn(Aggregate name=COUNT distinct(ColumnRef parts=b)) TableReference parts=t))

### sign
SELECT -1, +1 FROM t
---
Query(Select(OutputColumn(Sign operator='-'(NumberLiteral text='1')) OutputColumn(Sign operator='+'(NumberLiteral text='1')) TableReference parts=t))

### signed_integer
SELECT ROUND(a, -1), ROUND(a, +1) FROM t
---
Query(Select(OutputColumn(FunctionCall name=ROUND(ColumnRef parts=a Sign operator='-'(NumberLiteral text='1'))) OutputColumn(FunctionCall name=ROUND(ColumnRef parts=a Sign operator='+'(NumberLiteral text='1'))) TableReference parts=t))

### simple_Latin_letter
SELECT aZ FROM t
---
Query(Select(OutputColumn(ColumnRef parts=aZ) TableReference parts=t))

### simple_Latin_lower_case_letter
SELECT abcdefghijklmnopqrstuvwxyz FROM t
---
Query(Select(OutputColumn(ColumnRef parts=abcdefghijklmnopqrstuvwxyz) TableReference parts=t))

### simple_Latin_upper_case_letter
SELECT ABCDEFGHIJKLMNOPQRSTUVWXYZ FROM t
---
Query(Select(OutputColumn(ColumnRef parts=ABCDEFGHIJKLMNOPQRSTUVWXYZ) TableReference parts=t))

### solidus
SELECT a / b FROM t
---
Query(Select(OutputColumn(Arithmetic operator='/'(ColumnRef parts=a ColumnRef parts=b)) TableReference parts=t))

### space
SELECT	a
 FROM

  t
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t))

### space: of another kind
SELECT a FROM t
---
error: '\xa0' is no character of ADQL, though it looks like one.

### SQL_embedded_language_character
SELECT "a[1]" FROM t
---
Query(Select(OutputColumn(ColumnRef parts="a[1]") TableReference parts=t))

### SQL_reserved_word
SELECT "Size" FROM t
---
Query(Select(OutputColumn(ColumnRef parts="Size") TableReference parts=t))

### SQL_reserved_word
SELECT Size FROM t
---
error: Expected a column name or a value, but found Size (a reserved word).

### SQL_special_character
SELECT '%&"?_|;:' FROM t
---
Query(Select(OutputColumn(StringLiteral value='%&"?_|;:') TableReference parts=t))

### SQL_special_character: none of its own
SELECT a ? b FROM t
---
error: ? has no meaning in ADQL.

### string_geometry_function
SELECT COORDSYS(a) FROM t
---
Query(Select(OutputColumn(FunctionCall name=COORDSYS(ColumnRef parts=a)) TableReference parts=t))

### string_value_expression
SELECT 'a' || b FROM t
---
Query(Select(OutputColumn(Concat(StringLiteral value='a' ColumnRef parts=b)) TableReference parts=t))

### string_value_function
SELECT COORDSYS(a), LOWER(b), my_f(c) FROM t
---
Query(Select(OutputColumn(FunctionCall name=COORDSYS(ColumnRef parts=a)) OutputColumn(FunctionCall name=LOWER(ColumnRef parts=b)) OutputColumn(FunctionCall name=my_f(ColumnRef parts=c)) TableReference parts=t))

### subquery
SELECT a FROM t WHERE a IN (SELECT b FROM u ORDER BY b OFFSET 2)
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t InQuery(ColumnRef parts=a Query offset=2(Select(OutputColumn(ColumnRef parts=b) TableReference parts=u) OrderItem(ColumnRef parts=b)))))

### subquery: WITH in it
SELECT a FROM (WITH x AS (SELECT a FROM t) SELECT a FROM x) AS y
---
error: Expected SELECT, but found WITH (a reserved word).

### table_name
SELECT a FROM t, s.t, c.s.t
---
Query(Select(OutputColumn(ColumnRef parts=a) Join kind=CROSS(Join kind=CROSS(TableReference parts=t TableReference parts=s.t) TableReference parts=c.s.t)))

### table_name: of too many parts
SELECT a FROM x.c.s.t
---
error: A table name has at most 3 parts.

### table_reference
SELECT a FROM t x, (SELECT b FROM u) AS y, v JOIN w USING (a)
---
Query(Select(OutputColumn(ColumnRef parts=a) Join kind=CROSS(Join kind=CROSS(TableReference parts=t alias=x DerivedTable alias=y(Query(Select(OutputColumn(ColumnRef parts=b) TableReference parts=u)))) Join kind=INNER(TableReference parts=v TableReference parts=w Using columns=a))))

### table_subquery
SELECT a FROM (t JOIN u USING (a)) AS x WHERE EXISTS (SELECT b FROM v)
---
Query(Select(OutputColumn(ColumnRef parts=a) DerivedTable alias=x(Query(Select(Star Join kind=INNER(TableReference parts=t TableReference parts=u Using columns=a)))) Exists(Query(Select(OutputColumn(ColumnRef parts=b) TableReference parts=v)))))

### term
SELECT a * b / c + d * 2 FROM t
---
Query(Select(OutputColumn(Arithmetic operator='+'(Arithmetic operator='/'(Arithmetic operator='*'(ColumnRef parts=a ColumnRef parts=b) ColumnRef parts=c) Arithmetic operator='*'(ColumnRef parts=d NumberLiteral text='2'))) TableReference parts=t))

### tilde: no operator
SELECT ~a FROM t
---
error: ADQL has no operator ~.

### token
SELECT"a",'b'FROM t
---
Query(Select(OutputColumn(ColumnRef parts="a") OutputColumn(StringLiteral value='b') TableReference parts=t))

### trig_function
SELECT ACOS(a), ASIN(a), ATAN(a), ATAN2(a, b), COS(a), COT(a), SIN(a), TAN(a) FROM t
---
Query(Select(OutputColumn(FunctionCall name=ACOS(ColumnRef parts=a)) OutputColumn(FunctionCall name=ASIN(ColumnRef parts=a)) OutputColumn(FunctionCall name=ATAN(ColumnRef parts=a)) OutputColumn(FunctionCall name=ATAN2(ColumnRef parts=a ColumnRef parts=b)) OutputColumn(FunctionCall name=COS(ColumnRef parts=a)) OutputColumn(FunctionCall name=COT(ColumnRef parts=a)) OutputColumn(FunctionCall name=SIN(ColumnRef parts=a)) OutputColumn(FunctionCall name=TAN(ColumnRef parts=a)) TableReference parts=t))

### underscore
SELECT a_b FROM t_
---
Query(Select(OutputColumn(ColumnRef parts=a_b) TableReference parts=t_))

### unqualified_schema name
SELECT a FROM s.t
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=s.t))

### unsigned_decimal
SELECT TOP 5 a FROM t OFFSET 010
---
Query offset=10(Select top=5(OutputColumn(ColumnRef parts=a) TableReference parts=t))

### unsigned_literal
SELECT 1.5, 'a' FROM t
---
Query(Select(OutputColumn(NumberLiteral text='1.5') OutputColumn(StringLiteral value='a') TableReference parts=t))

### unsigned_numeric_literal
SELECT 1, 1.5, 1.5E5 FROM t
---
Query(Select(OutputColumn(NumberLiteral text='1') OutputColumn(NumberLiteral text='1.5') OutputColumn(NumberLiteral text='1.5E5') TableReference parts=t))

### unsigned_value_specification
SELECT 2, 'b' FROM t
---
Query(Select(OutputColumn(NumberLiteral text='2') OutputColumn(StringLiteral value='b') TableReference parts=t))

### user_defined_function
SELECT my_f(), my_g(a), my_h(a, 'b', 2 + c) FROM t
---
Query(Select(OutputColumn(FunctionCall name=my_f) OutputColumn(FunctionCall name=my_g(ColumnRef parts=a)) OutputColumn(FunctionCall name=my_h(ColumnRef parts=a StringLiteral value='b' Arithmetic operator='+'(NumberLiteral text='2' ColumnRef parts=c))) TableReference parts=t))

### user_defined_function: reserved
SELECT SUBSTRING(a) FROM t
---
error: SUBSTRING is no function of ADQL.

### user_defined_function_name
SELECT ivo_healpix_index(5, a, b), f1(a) FROM t
---
Query(Select(OutputColumn(FunctionCall name=ivo_healpix_index(NumberLiteral text='5' ColumnRef parts=a ColumnRef parts=b)) OutputColumn(FunctionCall name=f1(ColumnRef parts=a)) TableReference parts=t))

### user_defined_function_name: delimited
SELECT "f"(a) FROM t
---
error: Expected an operator, but found (.

### user_defined_function_param
SELECT my_f(a + 1, POINT(1, 2), NULL) FROM t
---
Query(Select(OutputColumn(FunctionCall name=my_f(Arithmetic operator='+'(ColumnRef parts=a NumberLiteral text='1') FunctionCall name=POINT(NumberLiteral text='1' NumberLiteral text='2') NullLiteral)) TableReference parts=t))

### user_defined_function_param: a condition
SELECT my_f(a = 1) FROM t
---
error: Expected ), but found =.

### value_expression
SELECT NULL, a + 1, 'b' || c, POINT(1, 2) FROM t
---
Query(Select(OutputColumn(NullLiteral) OutputColumn(Arithmetic operator='+'(ColumnRef parts=a NumberLiteral text='1')) OutputColumn(Concat(StringLiteral value='b' ColumnRef parts=c)) OutputColumn(FunctionCall name=POINT(NumberLiteral text='1' NumberLiteral text='2')) TableReference parts=t))

### value_expression_primary
SELECT 1, a, COUNT(*), CAST(a AS REAL), COALESCE(a, 1), (a + 1) FROM t
---
Query(Select(OutputColumn(NumberLiteral text='1') OutputColumn(ColumnRef parts=a) OutputColumn(Aggregate name=COUNT) OutputColumn(Cast(ColumnRef parts=a CastTarget name='REAL')) OutputColumn(FunctionCall name=COALESCE(ColumnRef parts=a NumberLiteral text='1')) OutputColumn(Arithmetic operator='+'(ColumnRef parts=a NumberLiteral text='1')) TableReference parts=t))

### vertical_bar: no operator
SELECT a | b FROM t
---
error: ADQL has no operator |.

### where_clause
SELECT a FROM t WHERE a > 1
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t Comparison operator='>'(ColumnRef parts=a NumberLiteral text='1')))

### where_clause: twice
SELECT a FROM t WHERE a > 1 WHERE b > 1
---
error: Expected the end of the query, but found WHERE (a reserved word).

### with_clause
WITH x AS (SELECT a FROM t), y AS (SELECT a FROM x) SELECT a FROM x, y
---
Query(Select(OutputColumn(ColumnRef parts=a) Join kind=CROSS(TableReference parts=x TableReference parts=y)) CommonTable name=x(Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t))) CommonTable name=y(Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=x))))

### with_clause: recursive
WITH RECURSIVE x AS (SELECT a FROM t) SELECT a FROM x
---
error: Expected a name, but found RECURSIVE.

### with_query
WITH "X" AS (SELECT a FROM t UNION SELECT a FROM u ORDER BY a) SELECT a FROM "X"
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts="X") CommonTable name="X"(Query(SetOperation operator=UNION(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t) Select(OutputColumn(ColumnRef parts=a) TableReference parts=u)) OrderItem(ColumnRef parts=a))))

### with_query: with columns
WITH x (b) AS (SELECT a FROM t) SELECT b FROM x
---
error: Expected AS, but found (.

### extension ARRAY
SELECT a[1], t.b[c + 1], my_f(a)[2], "d"[3] FROM t
---
Query(Select(OutputColumn(ArrayAccess(ColumnRef parts=a NumberLiteral text='1')) OutputColumn(ArrayAccess(ColumnRef parts=t.b Arithmetic operator='+'(ColumnRef parts=c NumberLiteral text='1'))) OutputColumn(ArrayAccess(FunctionCall name=my_f(ColumnRef parts=a) NumberLiteral text='2')) OutputColumn(ArrayAccess(ColumnRef parts="d" NumberLiteral text='3')) TableReference parts=t))

### extension ARRAY: of two indices
SELECT a[1][2] FROM t
---
error: Expected an operator, but found [.

### extension ARRAY: open
SELECT a[1 FROM t
---
error: Expected ], but found FROM (a reserved word).

### extension BITWISE
SELECT BITWISE_AND(a, 1), BITWISE_NOT(a) FROM t
---
Query(Select(OutputColumn(FunctionCall name=BITWISE_AND(ColumnRef parts=a NumberLiteral text='1')) OutputColumn(FunctionCall name=BITWISE_NOT(ColumnRef parts=a)) TableReference parts=t))

### extension CASE
SELECT CASE WHEN a > 0 THEN 'b' ELSE 'c' END, CASE a WHEN 1 THEN 2 END FROM t
---
Query(Select(OutputColumn(Case(When(Comparison operator='>'(ColumnRef parts=a NumberLiteral text='0') StringLiteral value='b') StringLiteral value='c')) OutputColumn(Case(ColumnRef parts=a When(NumberLiteral text='1' NumberLiteral text='2'))) TableReference parts=t))

### extension CASE: without an arm
SELECT CASE a END FROM t
---
error: Expected WHEN, but found END (a reserved word).

### extension HEXADECIMAL
SELECT 0x1F, 0Xff FROM t
---
Query(Select(OutputColumn(NumberLiteral text='0x1F') OutputColumn(NumberLiteral text='0Xff') TableReference parts=t))

### extension HEXADECIMAL: no such digit
SELECT 0xG FROM t
---
error: 0xG is not a number.

### extension INTO
SELECT c INTO mydb.n FROM t
---
Query into=mydb.n(Select(OutputColumn(ColumnRef parts=c) TableReference parts=t))

### extension INTO: bare
SELECT DISTINCT TOP 3 c INTO "N" FROM t ORDER BY c
---
Query into="N"(Select distinct top=3(OutputColumn(ColumnRef parts=c) TableReference parts=t) OrderItem(ColumnRef parts=c))

### extension INTO: without a name
SELECT c INTO FROM t
---
error: Expected the name of the new table, but found FROM (a reserved word).

### extension MOC
SELECT MOC('4/30-33 5/'), MOC(8, CIRCLE(1, 2, 3)) FROM t
---
Query(Select(OutputColumn(FunctionCall name=MOC(StringLiteral value='4/30-33 5/')) OutputColumn(FunctionCall name=MOC(NumberLiteral text='8' FunctionCall name=CIRCLE(NumberLiteral text='1' NumberLiteral text='2' NumberLiteral text='3'))) TableReference parts=t))

### extension MODULO
SELECT a % 2 * b FROM t
---
Query(Select(OutputColumn(Arithmetic operator='*'(Arithmetic operator='%'(ColumnRef parts=a NumberLiteral text='2') ColumnRef parts=b)) TableReference parts=t))

### extension STATISTICS
SELECT STDDEV(a), VAR_POP(ALL b), CORR(a, b) FROM t
---
Query(Select(OutputColumn(Aggregate name=STDDEV(ColumnRef parts=a)) OutputColumn(Aggregate name=VAR_POP(ColumnRef parts=b)) OutputColumn(Aggregate name=CORR(ColumnRef parts=a ColumnRef parts=b)) TableReference parts=t))

### extension STATISTICS: of distinct values
SELECT STDDEV(DISTINCT a) FROM t
---
error: Expected a value, but found DISTINCT (a reserved word).

### extension STATISTICS: of one value
SELECT CORR(a) FROM t
---
error: Expected a second value, but found ).

### extension SUBQUERY
SELECT (SELECT MAX(b) FROM u) FROM t WHERE a > (SELECT MIN(b) FROM u)
---
Query(Select(OutputColumn(ScalarQuery(Query(Select(OutputColumn(Aggregate name=MAX(ColumnRef parts=b)) TableReference parts=u)))) TableReference parts=t Comparison operator='>'(ColumnRef parts=a ScalarQuery(Query(Select(OutputColumn(Aggregate name=MIN(ColumnRef parts=b)) TableReference parts=u))))))

### extension MOC
SELECT MOC('4/30-33 38 5/'), MOC(8, CIRCLE(1, 2, 3)) FROM t
---
Query(Select(OutputColumn(FunctionCall name=MOC(StringLiteral value='4/30-33 38 5/')) OutputColumn(FunctionCall name=MOC(NumberLiteral text='8' FunctionCall name=CIRCLE(NumberLiteral text='1' NumberLiteral text='2' NumberLiteral text='3'))) TableReference parts=t))

### extension TABLESAMPLE
SELECT a FROM s.t TABLESAMPLE(10), u AS x TABLESAMPLE(0.5 PERCENT), v TABLESAMPLE(100) AS y
---
Query(Select(OutputColumn(ColumnRef parts=a) Join kind=CROSS(Join kind=CROSS(TableReference parts=s.t sample=10.0 TableReference parts=u alias=x sample=0.5) TableReference parts=v alias=y sample=100.0)))

### extension TABLESAMPLE: too much
SELECT a FROM t TABLESAMPLE(101)
---
error: TABLESAMPLE of 101 percent is not possible.

### extension TABLESAMPLE: too little
SELECT a FROM t TABLESAMPLE(0)
---
error: TABLESAMPLE of 0 percent is not possible.

### extension TABLESAMPLE: no number
SELECT a FROM t TABLESAMPLE(a)
---
error: Expected a number, but found a.

### extension TABLESAMPLE: an alias
SELECT a FROM t tablesample
---
Query(Select(OutputColumn(ColumnRef parts=a) TableReference parts=t alias=tablesample))
