-- The intervals that are stored with claims, read again by the rules for "around", "nearly" and vague words as they are now:
-- a round number was rounded to the next finer unit, and vague words are read in the article's language.
--
-- An interval is worked out from the words. It is no entry of a curator, so nothing is added to the history: the intervals of
-- past states and of revisions are those that the rules of today give, as they would be had the rules always been these.

CREATE TEMPORARY TABLE "vague" ("language" text, "place" int, "words" text, "least" int) ON COMMIT DROP;
INSERT INTO vague VALUES
  ('ar', 1, 'مئات الملايين|مئات ملايين', 200000000),
  ('ar', 2, 'عشرات الملايين|عشرات ملايين', 20000000),
  ('ar', 3, 'مئات الالاف|مئات الاف|مئات الالوف', 200000),
  ('ar', 4, 'عشرات الالاف|عشرات الاف|عشرات الالوف', 20000),
  ('ar', 5, 'ملايين|الملايين|بضعه ملايين|عده ملايين', 2000000),
  ('ar', 6, 'بضعه الاف|عده الاف|الاف|الالاف|الوف', 2000),
  ('ar', 7, 'بضع مئات|عده مئات|مئات|المئات', 200),
  ('ar', 8, 'بضع عشرات|عده عشرات|عشرات|العشرات', 20),
  ('ar', 9, '(?:بضعه|بضع|عده|عدد من)|بعض', 3),
  ('ar', 10, 'العديد من|العديد|كثير[^ ]*|كثيرون|عدد كبير|عدد غير محدد|اعداد', NULL),
  ('de', 1, 'hunderte (?:von )?millionen', 200000000),
  ('de', 2, '(?:zehntausende|zehntausenden|zehntausender)', 20000),
  ('de', 3, '(?:hunderttausende|hunderttausenden|hunderttausender)', 200000),
  ('de', 4, '(?:mehrere|einige|ein paar|viele) hunderttausend', 200000),
  ('de', 5, '(?:mehrere|einige|ein paar|viele) zehntausend', 20000),
  ('de', 6, 'zigtausende?n?|abertausende', 20000),
  ('de', 7, '(?:mehrere|einige|ein paar|viele) millionen|millionen', 2000000),
  ('de', 8, '(?:mehrere|einige|ein paar|viele) tausend|tausende|tausenden|tausender', 2000),
  ('de', 9, '(?:mehrere|einige|ein paar|viele) hundert|hunderte|hunderten|hunderter', 200),
  ('de', 10, '(?:mehrere|einige|ein paar|viele) dutzend|dutzende|dutzenden', 24),
  ('de', 11, 'mehrere|mehreren|einige|einigen|ein paar|eine handvoll', 3),
  ('de', 12, 'viele|vielen|zahlreiche|zahlreichen|etliche', NULL),
  ('en', 1, 'hundreds of millions', 200000000),
  ('en', 2, 'tens of millions', 20000000),
  ('en', 3, 'hundreds of thousands', 200000),
  ('en', 4, 'tens of thousands', 20000),
  ('en', 5, 'dozens of thousands', 24000),
  ('en', 6, '(?:many|several|a few|few|some) (?:hundred|hundreds) thousand', 200000),
  ('en', 7, '(?:several|a few|many|few) million|millions', 2000000),
  ('en', 8, '(?:several|a few|many|few) (?:thousand|thousands)|thousands', 2000),
  ('en', 9, '(?:several|a few|many|few) (?:hundred|hundreds)|hundreds', 200),
  ('en', 10, '(?:several|a few|many|few) dozen|dozens', 24),
  ('en', 11, 'several scores?|scores', 40),
  ('en', 12, 'tens', 20),
  ('en', 13, 'several lakh|lakhs', 200000),
  ('en', 14, 'several crores?|crores', 20000000),
  ('en', 15, 'several|a few|a handful|handful', 3),
  ('en', 16, 'a number of|many|numerous|multiple|countless|scores of', NULL),
  ('es', 1, '(?:cientos|centenares) de millones', 200000000),
  ('es', 2, 'decenas de millones', 20000000),
  ('es', 3, '(?:cientos|centenares|centenas) de miles|(?:varios|unos) cientos de miles', 200000),
  ('es', 4, 'decenas de miles|decenas de millares', 20000),
  ('es', 5, 'docenas de miles', 24000),
  ('es', 6, '(?:varios|unos cuantos|algunos|muchos) millones|millones', 2000000),
  ('es', 7, '(?:varios|varias|unos cuantos|algunos|muchos) (?:miles|millares)|varios mil|miles|millares', 2000),
  ('es', 8, '(?:varios|unos cuantos|algunos|muchos) (?:cientos|centenares)|cientos|centenares|centenas', 200),
  ('es', 9, '(?:varias|unas cuantas|algunas|muchas) docenas|docenas', 24),
  ('es', 10, '(?:varias|unas cuantas|algunas|muchas) decenas|decenas', 20),
  ('es', 11, 'varios|varias|unos cuantos|unas cuantas|unos pocos|algunos|algunas|un puñado', 3),
  ('es', 12, 'muchos|muchas|numeros[oa]s|múltiples|un número indeterminado|un número de', NULL),
  ('fa', 1, 'صدها ميليون', 200000000),
  ('fa', 2, 'دهها ميليون', 20000000),
  ('fa', 3, 'صدها هزار', 200000),
  ('fa', 4, 'دهها هزار|دهها هزار|ده ها هزار', 20000),
  ('fa', 5, 'ميليونها|ميليون ها|چند ميليون|چندين ميليون', 2000000),
  ('fa', 6, 'هزاران|هزارها|چند هزار|چندين هزار', 2000),
  ('fa', 7, 'صدها|صد ها|چند صد|چندصد|چندين صد', 200),
  ('fa', 8, 'دهها|دهها|ده ها|چند ده|چندين ده', 20),
  ('fa', 9, 'چند|چندين|تعدادي|شماري|معدودي', 3),
  ('fa', 10, 'بسياري|بسيار|عدهاي|عده اي|گروهي|متعدد|تعداد زيادي|شمار زيادي', NULL),
  ('fr', 1, 'centaines de millions', 200000000),
  ('fr', 2, 'dizaines de millions', 20000000),
  ('fr', 3, 'centaines de milliers', 200000),
  ('fr', 4, 'dizaines de milliers', 20000),
  ('fr', 5, '(?:plusieurs|quelques) millions|des millions|millions', 2000000),
  ('fr', 6, '(?:plusieurs|quelques) (?:milliers|mille)|milliers', 2000),
  ('fr', 7, '(?:plusieurs|quelques) (?:centaines|cents)|centaines', 200),
  ('fr', 8, '(?:plusieurs|quelques) douzaines|douzaines', 24),
  ('fr', 9, '(?:plusieurs|quelques) dizaines|dizaines', 20),
  ('fr', 10, 'plusieurs|quelques|une poignée|une poignee', 3),
  ('fr', 11, 'de nombreux|de nombreuses|nombreux|nombreuses|beaucoup|un nombre|un certain nombre|divers', NULL),
  ('he', 1, 'מאות מיליוני[^ ]*|מאות מיליון', 200000000),
  ('he', 2, 'עשרות מיליוני[^ ]*|עשרות מיליון', 20000000),
  ('he', 3, '(?:כמה )?מאות אלפי[^ ]*?|מאות אלפים|מאות אלף', 200000),
  ('he', 4, '(?:כמה )?עשרות אלפי[^ ]*?|עשרות אלפים|עשרות אלף', 20000),
  ('he', 5, '(?:כמה )?מיליונים|מיליוני|כמה מיליון', 2000000),
  ('he', 6, '(?:כמה |מספר )?אלפים|(?:כמה |מספר )?אלפי', 2000),
  ('he', 7, '(?:כמה |מספר )?מאות', 200),
  ('he', 8, '(?:כמה |מספר )?עשרות', 20),
  ('he', 9, 'תריסרי|תריסרים', 24),
  ('he', 10, 'כמה|מספר|אחדים|אחדות|קומץ', 3),
  ('he', 11, 'רבים|רבות|הרבה|לא מעט', NULL),
  ('hi', 1, 'सैकडों करोड', 2000000000),
  ('hi', 2, 'करोडों', 20000000),
  ('hi', 3, 'लाखों|कई लाख|कुछ लाख', 200000),
  ('hi', 4, 'दसियों हजार|दसियों हजार', 20000),
  ('hi', 5, 'हजारों|हजारों|कई हजार|कुछ हजार', 2000),
  ('hi', 6, 'सैकडों|सैंकडों|कई सौ|कुछ सौ', 200),
  ('hi', 7, 'दर्जनों|कई दर्जन', 24),
  ('hi', 8, 'दसियों', 20),
  ('hi', 9, 'कई|कुछ|चंद', 3),
  ('hi', 10, 'अनेक|बहुत से|बहुत सारे|बडी संख्या', NULL),
  ('pt', 1, 'centenas de milhões', 200000000),
  ('pt', 2, 'dezenas de milhões', 20000000),
  ('pt', 3, 'centenas de milhares', 200000),
  ('pt', 4, 'dezenas de milhares', 20000),
  ('pt', 5, '(?:vários|alguns|uns|muitos) milhões|milhões', 2000000),
  ('pt', 6, '(?:vários|alguns|uns|muitos) milhares|milhares', 2000),
  ('pt', 7, '(?:várias|algumas|umas|muitas) centenas|centenas', 200),
  ('pt', 8, '(?:várias|algumas|umas) dúzias|dúzias', 24),
  ('pt', 9, '(?:várias|algumas|umas|muitas) dezenas|dezenas', 20),
  ('pt', 10, 'vários|várias|alguns|algumas|uns poucos|um punhado', 3),
  ('pt', 11, 'muitos|muitas|numeros[oa]s|diversos|diversas|um número', NULL),
  ('ru', 1, 'сотни миллионов', 200000000),
  ('ru', 2, 'десят(?:ки|ков|ками|кам) миллионов', 20000000),
  ('ru', 3, '(?:сотни|сотен|сотнями|сотням) тысяч', 200000),
  ('ru', 4, '(?:десятки|десятков|десятками|десяткам) тысяч', 20000),
  ('ru', 5, 'несколько миллионов|миллионы|миллионов', 2000000),
  ('ru', 6, 'несколько сот[^ ]* тысяч', 200000),
  ('ru', 7, 'несколько десятков тысяч', 20000),
  ('ru', 8, 'несколько тысяч|несколько тыс\.?|нескольких тысяч|тысячи|тысяч', 2000),
  ('ru', 9, '(?:несколько|нескольких) (?:сотен|сот)|сотни|сотен|сотням|сотнями', 200),
  ('ru', 10, '(?:несколько|нескольких) десятков|десятки|десятков|десяткам|десятками', 20),
  ('ru', 11, '(?:несколько|пара) дюжин|дюжины', 24),
  ('ru', 12, 'несколько|нескольких|нескольким', 3),
  ('ru', 13, 'многие|многих|много|множество|ряд', NULL),
  ('tr', 1, 'yüz milyonlarca', 200000000),
  ('tr', 2, 'on milyonlarca', 20000000),
  ('tr', 3, 'yüz binlerce|yüzbinlerce', 200000),
  ('tr', 4, 'on binlerce|onbinlerce', 20000),
  ('tr', 5, 'milyonlarca|birkaç milyon', 2000000),
  ('tr', 6, 'binlerce|birkaç bin', 2000),
  ('tr', 7, 'yüzlerce|birkaç yüz', 200),
  ('tr', 8, 'düzinelerce|birkaç düzine', 24),
  ('tr', 9, 'onlarca', 20),
  ('tr', 10, 'birkaç|bir kaç|bir avuç', 3),
  ('tr', 11, 'çok sayıda|pek çok|birçok|çok sayıdaki|bir dizi|çeşitli', NULL),
  ('uk', 1, 'сотні мільйонів', 200000000),
  ('uk', 2, 'десятки мільйонів', 20000000),
  ('uk', 3, '(?:сотні|сотень) тисяч', 200000),
  ('uk', 4, '(?:десятки|десятків) тисяч', 20000),
  ('uk', 5, 'кілька сот(?:ень)? тисяч', 200000),
  ('uk', 6, 'кілька десятків тисяч', 20000),
  ('uk', 7, '(?:кілька|декілька) мільйонів|мільйони', 2000000),
  ('uk', 8, '(?:кілька|декілька) тисяч|тисячі|тисяч', 2000),
  ('uk', 9, '(?:кілька|декілька|кількасот) (?:сотень|сот)|кількасот|сотні|сотень|сотням', 200),
  ('uk', 10, '(?:кілька|декілька) десятків|кількадесят|десятки|десятків|десяткам', 20),
  ('uk', 11, '(?:кілька|декілька) дюжин|дюжини', 24),
  ('uk', 12, 'кілька|декілька|кількох|кільком', 3),
  ('uk', 13, 'багато|багатьох|чимало|низка|ряд', NULL),
  ('zh', 1, '(?:数|几|上|好几|成)(?:亿|億)', 200000000),
  ('zh', 2, '(?:数|几|上|好几|成)千万', 20000000),
  ('zh', 3, '(?:数|几|上|好几|成)百万', 2000000),
  ('zh', 4, '(?:数|几|上|好几|成)十万', 200000),
  ('zh', 5, '(?:数以|成千)上?万|(?:数|几|上|好几|成)万', 20000),
  ('zh', 6, '成千上万', 2000),
  ('zh', 7, '(?:数以千计|成百上千|(?:数|几|上|好几|成)千)', 2000),
  ('zh', 8, '(?:数以百计|(?:数|几|好几|成)百)', 200),
  ('zh', 9, '上百', 100),
  ('zh', 10, '(?:数十|几十|好几十|数以十计)', 20),
  ('zh', 11, '十几|十数|十余', 11),
  ('zh', 12, '几(?=名|人|位|个|具)|数(?=名|人|位|具)|若干|多名|多人|一些|一批|几名', 3),
  ('zh', 13, '许多|众多|大量|不少|很多', NULL);

CREATE TEMPORARY TABLE "limited" ("language" text, "words" text) ON COMMIT DROP;
INSERT INTO limited VALUES
  ('ar', 'ما يصل الي|يصل الي|علي الاكثر|كحد اقصي|بحد اقصي|لا يزيد عن|لا يزيد علي|لا يتجاوز|لا تتجاوز|حتي|اقل من|دون|ما دون'),
  ('de', 'höchstens|maximal|bis zu|nicht mehr als|max\.?|bis|weniger als|unter|unterhalb von'),
  ('en', 'at most|up to|no more than|not more than|as many as|as much as|a maximum of|maximum of|at the most|max|fewer than|less than|under|below|just under|short of|just short of'),
  ('es', 'hasta|como máximo|a lo sumo|no más de|un máximo de|máximo de|máximo|como mucho|menos de|por debajo de|inferior[^ ]* a|menor[^ ]* a'),
  ('fa', 'حداكثر|تا|نهايتا|بيشينه|نه بيشتر از|كمتر از|زير|كم تر از'),
  ('fr', 'jusqu''à|au plus|tout au plus|au maximum|pas plus de|un maximum de|maximum|moins de|moins d''|inférieur[^ ]* à|en dessous de|sous les'),
  ('he', 'עד|לכל היותר|לא יותר מ|מקסימום|עד כ|פחות מ|מתחת ל|פחות מאשר'),
  ('hi', 'अधिकतम|ज्यादा से ज्यादा|अधिक से अधिक'),
  ('pt', 'até|no máximo|não mais de|não mais que|máximo de|um máximo de|menos de|menos do que|abaixo de|inferior a'),
  ('ru', 'до|не более|не более чем|не больше|максимум|самое большее|менее чем|менее|меньше|меньше чем|ниже|не достигает'),
  ('tr', 'en fazla|en çok|azami'),
  ('uk', 'до|не більше|не більше ніж|не більш як|максимум|щонайбільше|менше ніж|менш ніж|менш як|менше|нижче'),
  ('zh', '至多|最多|不超过|不多于|多达|高达|最高|顶多|不到|不足|少于|低于|未满|不满');

-- The least number that vague words can mean: the smallest of the sizes they name, longer ones first. Null if one of them has
-- no lower end, or only an upper one ("up to hundreds").
CREATE FUNCTION pg_temp.vague_minimum(wording text, tag text) RETURNS int LANGUAGE plpgsql AS $$
DECLARE
  spoken text := split_part(lower(tag), '-', 1);
  edge text := CASE WHEN spoken = 'zh' THEN '' ELSE '(?<= )' END;
  after text := CASE WHEN spoken = 'zh' THEN '' ELSE '(?= )' END;
  said text := ' ' || regexp_replace(
    translate(lower(wording),
      U&'\0410\0411\0412\0413\0414\0415\0401\0416\0417\0418\0419\041A\041B\041C\041D\041E\041F\0420\0421\0422\0423\0424\0425\0426\0427\0428\0429\042A\042B\042C\042D\042E\042F\0406\0407\0404\0490\00C0\00C1\00C2\00C3\00C4\00C7\00C8\00C9\00CA\00CB\00CD\00CE\00CF\00D1\00D3\00D4\00D5\00D6\00D9\00DA\00DB\00DC\011E\015E\0451\0623\0625\0622\0671\06CC\0649\06A9\0629\0901\2018\2019\02BC' || U&'\093C\200C\200D\00AD\0640\064B\064C\064D\064E\064F\0650\0651\0652',
      U&'\0430\0431\0432\0433\0434\0435\0435\0436\0437\0438\0439\043A\043B\043C\043D\043E\043F\0440\0441\0442\0443\0444\0445\0446\0447\0448\0449\044A\044B\044C\044D\044E\044F\0456\0457\0454\0491\00E0\00E1\00E2\00E3\00E4\00E7\00E8\00E9\00EA\00EB\00ED\00EE\00EF\00F1\00F3\00F4\00F5\00F6\00F9\00FA\00FB\00FC\011F\015F\0435\0627\0627\0627\0627\064A\064A\0643\0647\0902\0027\0027\0027'),
    '[[:space:].,;:!?()"“”«»„–—-]+', ' ', 'g') || ' ';
  up_to text := (SELECT '(?:' || "words" || ')' FROM limited WHERE "language" = spoken);
  size record;
  least int;
BEGIN
  FOR size IN SELECT "words", v."least" FROM vague v WHERE "language" = spoken ORDER BY "place" LOOP
    IF said ~ (edge || '(?:' || size."words" || ')' || after) THEN
      IF size."least" IS NULL OR said ~ (edge || up_to || ' ?' || '(?:' || size."words" || ')' || after) THEN
        RETURN NULL;
      END IF;
      least := least(least, size."least");
      said := regexp_replace(said, edge || '(?:' || size."words" || ')' || after, '|', 'g');
    END IF;
  END LOOP;
  RETURN least;
END
$$;

-- The unit to which a hedged number was rounded.
CREATE FUNCTION pg_temp.rounding_unit(value int) RETURNS int LANGUAGE plpgsql AS $$
DECLARE
  unit bigint := 1;
BEGIN
  IF value <= 0 THEN
    RETURN 1;
  END IF;
  WHILE value % (unit * 10) = 0 LOOP
    unit := unit * 10;
  END LOOP;
  RETURN CASE
    WHEN unit = 1 THEN CASE WHEN value % 5 = 0 THEN 5 ELSE 1 END
    WHEN value / unit >= 10 THEN unit
    WHEN unit = 10 THEN 5
    ELSE unit / 10
  END;
END
$$;

CREATE FUNCTION pg_temp.interval_of(quantifier text, value int, wording text, tag text, OUT low int, OUT high int) LANGUAGE plpgsql AS $$
DECLARE
  unit int := pg_temp.rounding_unit(value);
BEGIN
  IF quantifier = 'UNSPECIFIED' THEN
    low := pg_temp.vague_minimum(wording, tag);
  ELSIF quantifier = 'NEARLY' THEN
    low := greatest(0, value - greatest(1, unit / 2));
    high := value - 1;
  ELSE
    low := value - unit / 2;
    high := least(2147483647::bigint, value::bigint + (unit + 1) / 2 - 1);
  END IF;
END
$$;

-- Without this, each row would be kept as it was before, as if somebody had changed it.
ALTER TABLE "claim" DISABLE TRIGGER "claim_keeps_row";
UPDATE "claim" c SET "interval_low" = i.low, "interval_high" = i.high
FROM (
  SELECT x."id", said.low, said.high FROM "claim" x JOIN "article" a ON a."id" = x."article_id"
  CROSS JOIN LATERAL pg_temp.interval_of(x."quantifier"::text, x."value", x."wording", a."language") said
  WHERE x."quantifier" IN ('NEARLY', 'APPROXIMATELY', 'UNSPECIFIED')
) i
WHERE i."id" = c."id" AND (c."interval_low", c."interval_high") IS DISTINCT FROM (i.low, i.high);
ALTER TABLE "claim" ENABLE TRIGGER "claim_keeps_row";

UPDATE "history"."claim" c SET
  "interval_low" = i.low,
  "interval_high" = i.high,
  "sort_value" = coalesce(c."value", c."low", i.low, 0),
  "figure_point" = greatest(least(coalesce(c."value", c."low", i.low, 0), i.high), i.low)
FROM (
  SELECT x.ctid AS row, said.low, said.high FROM "history"."claim" x JOIN "article" a ON a."id" = x."article_id"
  CROSS JOIN LATERAL pg_temp.interval_of(x."quantifier"::text, x."value", x."wording", a."language") said
  WHERE x."quantifier" IN ('NEARLY', 'APPROXIMATELY', 'UNSPECIFIED')
) i
WHERE i.row = c.ctid;

-- The state of a claim in the log holds its interval too.
CREATE FUNCTION pg_temp.reread(state jsonb, tag text) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  again record;
BEGIN
  IF state IS NULL OR NOT state ? 'interval' OR NOT state ->> 'quantifier' IN ('NEARLY', 'APPROXIMATELY', 'UNSPECIFIED') THEN
    RETURN state;
  END IF;
  again := pg_temp.interval_of(state ->> 'quantifier', (state ->> 'value')::int, state ->> 'wording', tag);
  RETURN jsonb_set(state, '{interval}', jsonb_build_object('low', again.low, 'high', again.high));
END
$$;

ALTER TABLE "revision" DISABLE TRIGGER "revision_append_only";
UPDATE "revision" r SET "before" = pg_temp.reread(r."before", a."language"), "after" = pg_temp.reread(r."after", a."language")
FROM "claim" c JOIN "article" a ON a."id" = c."article_id"
WHERE r."entity_type" = 'CLAIM' AND c."id" = r."entity_id";
ALTER TABLE "revision" ENABLE TRIGGER "revision_append_only";
