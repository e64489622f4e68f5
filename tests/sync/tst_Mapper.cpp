// SPDX-License-Identifier: GPL-3.0-or-later
// Values there and back: each word of a field map, at its edges and over many random values, and what cannot be read.
#include "domain/HtmlText.h"
#include "sync/engine/Mapper.h"
#include "sync/engine/RemoteTime.h"
#include "tests/support/TestProgram.h"

#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sync;

namespace {

/// "7" there is the record whose id ends in 7 here.
class NumberedReferences final : public References
{
public:
    std::optional<RecordId> recordOf(const QString &, const QString &remoteId) override
    {
        if (!known.contains(remoteId))
            return {};
        return idOf(remoteId);
    }
    std::optional<QString> remoteIdOf(const QString &, RecordId record) override
    {
        for (const QString &id : known) {
            if (idOf(id) == record)
                return id;
        }
        return {};
    }
    bool isTombstone(EntityKind, RecordId record) override { return record == gone; }
    QString titleOf(EntityKind, RecordId record) override { return u"Record %1"_s.arg(record.bytes()[15]); }

    static RecordId idOf(const QString &remoteId)
    {
        RecordId::Bytes bytes{};
        bytes[14] = quint8(remoteId.toInt() >> 8);
        bytes[15] = quint8(remoteId.toInt());
        return RecordId(bytes);
    }

    QStringList known = {u"7"_s, u"8"_s, u"9"_s};
    RecordId gone;
};

FieldMap fieldMap(const QStringList &locals, const QStringList &remotes, const QString &as)
{
    FieldMap map;
    map.locals = locals;
    map.remotes = remotes;
    map.as = as;
    return map;
}

/// A schema with one more custom field, a mapper for one field map of an entity, and the ways through it.
struct Fixture
{
    explicit Fixture(
        EntityKind entity, FieldMap map, QJsonObject wire = {}, std::vector<std::pair<EntityKind, Field>> custom = {})
        : schema(Schema::withCustomFields(custom)), object(makeObject(entity, std::move(map), std::move(wire))),
          mapper(*schema, object, references)
    {
    }

    static ObjectMap makeObject(EntityKind entity, FieldMap map, QJsonObject wire)
    {
        ObjectMap object;
        object.object = u"things"_s;
        object.entity = entity;
        object.fields = {std::move(map)};
        object.wire = std::move(wire);
        return object;
    }

    std::vector<FieldValue> valuesFrom(const std::vector<Value> &values) const
    {
        std::vector<FieldValue> all;
        for (size_t i = 0; i < values.size(); ++i)
            all.push_back({object.fields[0].locals[qsizetype(i)], values[i]});
        return all;
    }
    RemoteValues write(const std::vector<Value> &values) const
    {
        return mapper.toRemote(
            valuesFrom(values), QSet<QString>(object.fields[0].locals.begin(), object.fields[0].locals.end()));
    }
    LocalValues read(const QJsonObject &fields, std::span<const FieldValue> agreed = {}) const
    {
        RemoteRecord record;
        record.fields = fields;
        return mapper.toLocal(record, agreed);
    }
    /// What becomes of values that are written and read back; nothing with a problem.
    std::optional<std::vector<FieldValue>> thereAndBack(const std::vector<Value> &values) const
    {
        const RemoteValues written = write(values);
        if (!written.problems.empty())
            return {};
        // What was omitted keeps what it had, and the answer names every field
        QJsonObject fields = written.fields;
        for (const QString &name : object.fields[0].remotes) {
            if (!fields.contains(name))
                fields.insert(name, QJsonValue(QJsonValue::Null));
        }
        const LocalValues back = read(fields);
        if (!back.problems.empty())
            return {};
        return back.values;
    }

    std::shared_ptr<const Schema> schema;
    ObjectMap object;
    NumberedReferences references;
    Mapper mapper;
};

const QJsonObject asText = {{u"numbers"_s, u"text"_s}, {u"booleans"_s, u"text"_s}, {u"empty"_s, u"text"_s},
    {u"lists"_s, u";"_s}, {u"currency"_s, u"EUR"_s}, {u"zone"_s, u"Europe/Berlin"_s}};
const QJsonObject asJson = {{u"currency"_s, u"JPY"_s}, {u"zone"_s, u"America/New_York"_s}};

QString randomText(Random &random, bool manyLines)
{
    static const QString letters = u"ab cd  <>&;\"'#x2013;\u00a0\u00e9\u4e2d\u0639\u2028-/=!?\t"_s
        + QString::fromUcs4(U"\U0001F600");
    static const QStringList pieces = {
        u"<br>"_s, u"&amp;"_s, u"<b>"_s, u"</p>"_s, u"&nbsp;"_s, u"<script>"_s, u"&#60;"_s, u"<!--"_s, u"\U0001F600"_s};
    QString text;
    for (quint64 i = random() % 40; i > 0; --i) {
        if (random() % 8 == 0)
            text += pieces[qsizetype(random() % quint64(pieces.size()))];
        else if (manyLines && random() % 8 == 0)
            text += u'\n';
        else if (const QChar letter = letters[qsizetype(random() % quint64(letters.size()))]; !letter.isSurrogate())
            text += letter;
    }
    return text;
}

Value textValue(const Field &field, const QString &text)
{
    return checkValue(field, Value(text)).value_or(Value());
}

qint64 randomCount(Random &random)
{
    const qint64 limit = qint64(1) << (random() % 62);
    return qint64(random() % quint64(2 * limit)) - limit;
}

Field custom(FieldType type)
{
    Field made;
    made.name = u"x_made"_s;
    made.label = u"Made"_s;
    made.type = type;
    made.choices = {{u"a"_s, u"A"_s}, {u"b"_s, u"B"_s}, {u"c"_s, u"C"_s}};
    return made;
}

} // namespace

class tst_Mapper : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void randomValuesComeBackAsTheyWere_data();
    void randomValuesComeBackAsTheyWere();
    void anAmountWithTooManyDigitsIsAProblem();
    void anAmountWithoutCurrencyTakesTheAccounts();
    void aDayIsTheDayOfTheAccountsZone();
    void aMeetingOfWholeDaysIsOnItsDays();
    void aLengthInMinutesAndSeconds();
    void noDayIsWrittenWhereTheRemoteInsistsOnOne();
    void anAgreedChoiceStaysWhileTheRemoteStays();
    void aChoiceThatIsNotKnownIsReadByItsBeginning();
    void anAgreedNameKeepsItsSplit();
    void oneOfSeveralLinksStays();
    void aMapperHasRoomForEveryCodec();
    void fourOfOursStandBehindOneReference();
    void aMatchedUserStandsBehindAnyReference();
    void severalOfOursStandBehindOneReference();
    void aTimeStaysWhereTheRemoteKeepsTheDayAlone();
    void anUnknownReferenceSolvesItselfLater();
    void aReferenceToTheTrashCountsAsNone();
    void whatHasNoCounterpartIsNamedAsAPersonKnowsIt();
    void whatCannotBeReadIsAProblemOfItsFieldAlone();
    void aTextThatIsNoRecurrenceRuleIsAProblem();
    void aFieldMissingFromTheAnswerIsNotEmpty();
    void instantsAreReadInEverySpelling();
    void hostileHypertextLosesEverythingButItsWords();
    void hypertextIsReadInLinearTime();
};

void tst_Mapper::randomValuesComeBackAsTheyWere_data()
{
    QTest::addColumn<QString>("as");
    QTest::addColumn<int>("type");
    QTest::addColumn<bool>("isJson");
    const std::pair<const char16_t *, FieldType> words[] = {{u"text", FieldType::Text},
        {u"long_text", FieldType::LongText}, {u"html", FieldType::LongText}, {u"email", FieldType::Email},
        {u"phone", FieldType::Phone}, {u"url", FieldType::Url}, {u"integer", FieldType::Integer},
        {u"decimal", FieldType::Decimal}, {u"percent", FieldType::Percent}, {u"fraction", FieldType::Percent},
        {u"money", FieldType::Money}, {u"unit_price", FieldType::UnitPrice}, {u"date", FieldType::Date},
        {u"day", FieldType::Date}, {u"datetime", FieldType::Instant}, {u"milliseconds", FieldType::Integer},
        {u"boolean", FieldType::Boolean}, {u"choice", FieldType::Choice}, {u"choices", FieldType::MultiChoice},
        {u"tags", FieldType::Tags}, {u"tags", FieldType::List}, {u"due", FieldType::Date},
        {u"period", FieldType::Instant}};
    for (const auto &[word, type] : words) {
        for (const bool isJson : {false, true}) {
            const QString as = QString::fromUtf16(word);
            QTest::newRow(qPrintable(as + u' ' + typeName(type) + (isJson ? u" json"_s : u" text"_s)))
                << as << int(type) << isJson;
        }
    }
}

void tst_Mapper::randomValuesComeBackAsTheyWere()
{
    QFETCH(QString, as);
    QFETCH(int, type);
    QFETCH(bool, isJson);
    const auto fieldType = FieldType(type);
    const bool isDue = as == "due"_L1;
    const bool isPeriod = as == "period"_L1;
    const bool isAmount = as == "money"_L1 || as == "unit_price"_L1;
    const Field made = custom(fieldType);
    FieldMap map = fieldMap({u"x_made"_s}, {u"remote"_s}, as);
    if (isDue)
        map = fieldMap({u"due_date"_s, u"due_time"_s}, {u"remote"_s}, as);
    if (isPeriod)
        map = fieldMap({u"at"_s, u"duration_seconds"_s}, {u"start"_s, u"end"_s}, as);
    if (isAmount)
        map.remotes.append(u"currency"_s);
    if (as == "choice"_L1 || as == "choices"_L1)
        map.values = {{u"a"_s, u"ONE"_s}, {u"b"_s, u"TWO"_s}, {u"c"_s, u"3"_s}};
    const EntityKind entity = isDue ? EntityKind::Task : isPeriod ? EntityKind::Activity : EntityKind::Contact;
    const Fixture fixture(entity, map, isJson ? asJson : asText,
        isDue || isPeriod ? std::vector<std::pair<EntityKind, Field>>{} : std::vector{std::pair{entity, made}});

    Random random(4711);
    const QStringList codes = Currency::allCodes();
    const auto draw = [&]() -> std::vector<Value> {
        if (random() % 20 == 0)
            return std::vector<Value>(size_t(map.locals.size()));
        const QDate day = QDate(1900, 1, 1).addDays(qint64(random() % 100'000));
        const auto count = [&] { return isJson ? randomCount(random) % (qint64(1) << 48) : randomCount(random); };
        switch (fieldType) {
        case FieldType::Email: return {Value(u"a%1@example.com"_s.arg(random() % 1000))};
        case FieldType::Integer: return {Value(as == "milliseconds"_L1 ? count() % (qint64(1) << 40) : count())};
        case FieldType::Decimal:
        case FieldType::Percent:
            return {Value(Decimal::fromMillionths(
                count() % (as == "fraction"_L1 && !isJson ? std::numeric_limits<qint64>::max() : qint64(1) << 46)))};
        case FieldType::Money:
            return {Value(Money{count(), *Currency::fromCode(codes[qsizetype(random() % quint64(codes.size()))])})};
        case FieldType::UnitPrice:
            return {Value(UnitPrice{Decimal::fromMillionths(count()),
                *Currency::fromCode(codes[qsizetype(random() % quint64(codes.size()))])})};
        case FieldType::Date:
            if (!isDue)
                return {Value(day)};
            // An hour that is skipped when clocks change does not exist and cannot come back
            return {Value(day),
                random() % 3 == 0 ? Value()
                                  : Value(QTime(random() % 2 ? 0 : int(4 + random() % 19),
                                      int(random() % 60) * int(random() % 2), int(random() % 60) * int(random() % 2)))};
        case FieldType::Instant: {
            const Value at = Instant{qint64(random() % 4'000'000'000'000ULL) - 1'000'000'000'000};
            return isPeriod ? std::vector<Value>{at, random() % 3 == 0 ? Value() : Value(qint64(random() % 1'000'000))}
                            : std::vector<Value>{at};
        }
        case FieldType::Boolean: return {Value(random() % 2 == 0)};
        case FieldType::Choice: return {Value(QString(QChar(char16_t('a' + random() % 3))))};
        case FieldType::MultiChoice:
            return {random() % 2 ? Value(QStringList{u"c"_s, u"a"_s}) : Value(QStringList{u"b"_s})};
        case FieldType::Tags:
        case FieldType::List: {
            QStringList list;
            for (quint64 i = random() % 4; i > 0; --i)
                list.append(randomText(random, false).remove(u';'));
            return {checkValue(made, Value(list)).value_or(Value())};
        }
        default: return {textValue(made, randomText(random, fieldType == FieldType::LongText))};
        }
    };
    for (int i = 0; i < 500; ++i) {
        const std::vector<Value> values = draw();
        const auto back = fixture.thereAndBack(values);
        const RemoteValues written = fixture.write(values);
        if (!back)
            QFAIL(qPrintable(u"not read back: %1 %2"_s.arg(QString::fromUtf8(QJsonDocument(written.fields).toJson()),
                written.problems.empty() ? QString() : written.problems[0].reason)));
        if (*back != fixture.valuesFrom(values))
            QFAIL(qPrintable(QString::fromUtf8(QJsonDocument(written.fields).toJson()
                + QJsonDocument(QJsonArray{toJson(values[0]), toJson(back->front().value)}).toJson())));
    }
}

void tst_Mapper::anAmountWithTooManyDigitsIsAProblem()
{
    const Fixture fixture(EntityKind::Deal, fieldMap({u"value"_s}, {u"amount"_s, u"code"_s}, u"money"_s), asText);
    QCOMPARE(fixture.read({{u"amount"_s, u"12.345"_s}, {u"code"_s, u"EUR"_s}}).problems.size(), size_t(1));
    QCOMPARE(fixture.read({{u"amount"_s, u"12.340"_s}, {u"code"_s, u"EUR"_s}}).values.size(), size_t(1));
    QCOMPARE(fixture.read({{u"amount"_s, u"12.5"_s}, {u"code"_s, u"JPY"_s}}).problems.size(), size_t(1));
    QCOMPARE(fixture.read({{u"amount"_s, u"1e3"_s}, {u"code"_s, u"EUR"_s}}).problems.size(), size_t(1));
}

void tst_Mapper::anAmountWithoutCurrencyTakesTheAccounts()
{
    const Fixture fixture(EntityKind::Deal, fieldMap({u"value"_s}, {u"amount"_s}, u"money"_s), asText);
    const LocalValues read = fixture.read({{u"amount"_s, u"12.30"_s}});
    QCOMPARE(read.values.at(0).value, Value(Money{1230, *Currency::fromCode(u"EUR")}));
    QCOMPARE(fixture.write({Value(Money{5, *Currency::fromCode(u"USD")})}).problems.size(), size_t(1));
    const Fixture unknown(EntityKind::Deal, fieldMap({u"value"_s}, {u"amount"_s}, u"money"_s));
    QCOMPARE(unknown.read({{u"amount"_s, u"12.30"_s}}).problems.size(), size_t(1));
}

void tst_Mapper::aDayIsTheDayOfTheAccountsZone()
{
    const Fixture fixture(EntityKind::Deal, fieldMap({u"expected_close"_s}, {u"closedate"_s}, u"day"_s), asText);
    QCOMPARE(
        fixture.read({{u"closedate"_s, u"2026-11-19T23:30:00Z"_s}}).values.at(0).value, Value(QDate(2026, 11, 20)));
    QCOMPARE(fixture.write({Value(QDate(2026, 11, 20))}).fields.value(u"closedate").toString(),
        u"2026-11-19T23:00:00.000Z"_s);
}

void tst_Mapper::aMeetingOfWholeDaysIsOnItsDays()
{
    const Fixture fixture(EntityKind::Activity,
        fieldMap({u"at"_s, u"duration_seconds"_s}, {u"start"_s, u"end"_s, u"whole"_s}, u"event_period"_s),
        {{u"zone"_s, u"America/New_York"_s}});
    const auto told = [](const QString &start, const QString &end, bool isWhole) {
        return QJsonObject{{u"start"_s, start}, {u"end"_s, end}, {u"whole"_s, isWhole}};
    };
    const QJsonObject twoDays = told(
        u"2026-11-20T00:00:00.000+0000"_s, u"2026-11-21T00:00:00.000+0000"_s, true); // also where it is still the 19th
    const auto read = fixture.read(twoDays);
    QVERIFY2(read.problems.empty(), read.problems.empty() ? "" : qPrintable(read.problems[0].reason));
    QCOMPARE(read.values.at(0).value, Value(*Instant::fromIso(u"2026-11-20T05:00:00Z")));
    QCOMPARE(read.values.at(1).value, Value(qint64(2 * 86'400)));
    QCOMPARE(fixture.read(told(u"2026-11-20T00:00:00.000+0000"_s, u"2026-11-20T00:00:00.000+0000"_s, true))
                 .values.at(1)
                 .value,
        Value(qint64(86'400)));
    const auto timed = fixture.read(told(u"2026-11-20T15:00:00.000+0000"_s, u"2026-11-20T16:00:00.000+0000"_s, false));
    QCOMPARE(timed.values.at(0).value, Value(*Instant::fromIso(u"2026-11-20T15:00:00Z")));
    QCOMPARE(timed.values.at(1).value, Value(qint64(3600)));
    const auto written = fixture.write({read.values.at(0).value, Value(qint64(3600))}).fields; // given a time
    QCOMPARE(written.value(u"start").toString(), u"2026-11-20T05:00:00.000Z"_s);
    QCOMPARE(written.value(u"end").toString(), u"2026-11-20T06:00:00.000Z"_s);
    QCOMPARE(written.value(u"whole"), QJsonValue(false));
}

void tst_Mapper::aLengthInMinutesAndSeconds()
{
    FieldMap length = fieldMap({u"duration_seconds"_s}, {u"length"_s}, u"minutes_seconds"_s);
    const Fixture plain(EntityKind::Activity, length);
    for (const auto &[text, seconds] : {std::pair{u"00:00"_s, 0}, std::pair{u"05:09"_s, 309},
             std::pair{u"75:30"_s, 4530}, std::pair{u"1440:00"_s, 86'400}}) {
        QCOMPARE(plain.read({{u"length"_s, text}}).values.at(0).value, Value(qint64(seconds)));
        QCOMPARE(plain.write({Value(qint64(seconds))}).fields.value(u"length").toString(), text);
    }
    for (const QString &wrong : {u"5"_s, u"05:75"_s, u"1:00:00"_s, u"-1:00"_s})
        QCOMPARE(plain.read({{u"length"_s, wrong}}).problems.size(), size_t(1));
    length.values = {{QString(), u"00:00"_s}}; // where the remote insists on one
    const Fixture insisting(EntityKind::Activity, length);
    QCOMPARE(insisting.write({Value()}).fields.value(u"length").toString(), u"00:00"_s);
    QVERIFY(isEmpty(insisting.read({{u"length"_s, u"00:00"_s}}).values.at(0).value));
}

void tst_Mapper::noDayIsWrittenWhereTheRemoteInsistsOnOne()
{
    FieldMap due = fieldMap({u"due_date"_s, u"due_time"_s}, {u"remote"_s}, u"due"_s);
    due.values = {{QString(), u"2099-12-31T00:00:00Z"_s}};
    const Fixture fixture(EntityKind::Task, due);
    QCOMPARE(fixture.write({Value(), Value()}).fields[u"remote"].toString(), u"2099-12-31T00:00:00.000Z"_s);
    for (const Value &day : {Value(), Value(QDate(2026, 11, 20))})
        QVERIFY(fixture.thereAndBack({day, Value()}) == fixture.valuesFrom({day, Value()}));
}

void tst_Mapper::anAgreedChoiceStaysWhileTheRemoteStays()
{
    FieldMap map = fieldMap({u"status"_s}, {u"stage"_s}, u"choice"_s);
    map.values = {{u"qualified"_s, u"Q"_s}, {u"converted"_s, u"Q"_s}, {u"contacted"_s, u"A"_s},
        {u"contacted"_s, u"C"_s}, {QString(), u"NONE"_s}};
    const Fixture fixture(EntityKind::Lead, map, asText);
    const auto converted = fixture.valuesFrom({Value(u"converted"_s)});
    QCOMPARE(fixture.write({Value(u"converted"_s)}).fields.value(u"stage").toString(), u"Q"_s);
    QCOMPARE(fixture.read({{u"stage"_s, u"Q"_s}}).values.at(0).value, Value(u"qualified"_s));
    QCOMPARE(fixture.read({{u"stage"_s, u"Q"_s}}, converted).values.at(0).value, Value(u"converted"_s));
    QCOMPARE(fixture.read({{u"stage"_s, u"C"_s}}, converted).values.at(0).value, Value(u"contacted"_s));
    QCOMPARE(fixture.write({Value()}).fields.value(u"stage").toString(), u"NONE"_s);
    QCOMPARE(fixture.read({{u"stage"_s, u"NONE"_s}}).values.at(0).value, Value());
    QCOMPARE(fixture.read({{u"stage"_s, u"NEW_ONE"_s}}).problems.size(), size_t(1));
}

void tst_Mapper::aChoiceThatIsNotKnownIsReadByItsBeginning()
{
    FieldMap status = fieldMap({u"status"_s}, {u"status"_s}, u"choice"_s);
    status.values = {{u"new"_s, u"0/1"_s}, {u"contacted"_s, u"0/2"_s}, {u"unqualified"_s, u"2/4"_s},
        {u"contacted"_s, u"0/*"_s}, {u"unqualified"_s, u"2/*"_s}};
    const Fixture fixture(EntityKind::Lead, status);
    const auto read = [&](const QString &there) { return fixture.read({{u"status"_s, there}}); };
    QCOMPARE(read(u"0/1"_s).values.at(0).value, Value(u"new"_s));
    QCOMPARE(read(u"0/100000001"_s).values.at(0).value, Value(u"contacted"_s));
    QCOMPARE(read(u"2/100000002"_s).values.at(0).value, Value(u"unqualified"_s));
    QCOMPARE(read(u"7/1"_s).problems.size(), size_t(1));
    QCOMPARE(fixture.write({Value(u"unqualified"_s)}).fields.value(u"status").toString(), u"2/4"_s);
    const auto agreed = fixture.valuesFrom({Value(u"contacted"_s)});
    QCOMPARE(fixture.read({{u"status"_s, u"0/100000001"_s}}, agreed).values, agreed);
}

void tst_Mapper::anAgreedNameKeepsItsSplit()
{
    const Fixture fixture(
        EntityKind::Lead, fieldMap({u"first_name"_s, u"last_name"_s}, {u"name"_s}, u"full_name"_s), asText);
    const auto agreed = fixture.valuesFrom({Value(u"Ana"_s), Value(u"de Souza Silva"_s)});
    const QJsonObject there = fixture.write({agreed[0].value, agreed[1].value}).fields;
    QCOMPARE(there.value(u"name").toString(), u"Ana de Souza Silva"_s);
    QCOMPARE(fixture.read(there, agreed).values, agreed);
    QCOMPARE(fixture.read({{u"name"_s, u"Ana Maria Silva"_s}}, agreed).values,
        fixture.valuesFrom({Value(u"Ana Maria"_s), Value(u"Silva"_s)}));
}

void tst_Mapper::oneOfSeveralLinksStays()
{
    FieldMap map = fieldMap({u"contact"_s}, {u"@contacts"_s}, u"reference"_s);
    map.target = u"contacts"_s;
    const Fixture fixture(EntityKind::Deal, map);
    const auto eight = fixture.valuesFrom({Value(NumberedReferences::idOf(u"8"_s))});
    QCOMPARE(fixture.read({{u"@contacts"_s, QJsonArray{u"7"_s, u"8"_s}}}).values.at(0).value,
        Value(NumberedReferences::idOf(u"7"_s)));
    QCOMPARE(fixture.read({{u"@contacts"_s, QJsonArray{u"7"_s, u"8"_s}}}, eight).values, eight);
    QCOMPARE(fixture.read({{u"@contacts"_s, QJsonArray{u"7"_s, u"9"_s}}}, eight).values.at(0).value,
        Value(NumberedReferences::idOf(u"7"_s)));
    QCOMPARE(fixture.write({Value()}).fields.value(u"@contacts"), QJsonValue(QJsonArray()));
}

void tst_Mapper::aMapperHasRoomForEveryCodec()
{
    for (const auto codecs : {textCodecs(), numberCodecs(), timeCodecs(), choiceCodecs(), linkCodecs()}) {
        for (const Codec &codec : codecs) {
            QVERIFY2(codec.locals.size() <= mostLocals, codec.word.data());
            QVERIFY2(codec.mostRemotes <= qsizetype(mostRemotes), codec.word.data());
        }
    }
}

void tst_Mapper::fourOfOursStandBehindOneReference()
{
    FieldMap map = fieldMap({u"deal"_s, u"contact"_s, u"company"_s, u"lead"_s}, {u"WhatId"_s}, u"any_reference"_s);
    map.target = u"Opportunity"_s;
    map.alternatives = {u"Contact"_s, u"Account"_s, u"Lead"_s};
    const Fixture fixture(EntityKind::Task, map);
    const auto nine = Value(NumberedReferences::idOf(u"9"_s));
    QCOMPARE(fixture.write({Value(), Value(), Value(), nine}).fields.value(u"WhatId").toString(), u"Lead:9"_s);
    QCOMPARE(fixture.read({{u"WhatId"_s, u"Lead:9"_s}}).values, fixture.valuesFrom({Value(), Value(), Value(), nine}));
}

/// A person's choice ("this user is that one there") comes before the link, also where the remote field may point at
/// several kinds.
void tst_Mapper::aMatchedUserStandsBehindAnyReference()
{
    FieldMap map = fieldMap({u"owner"_s}, {u"OwnerId"_s}, u"any_reference"_s);
    map.target = u"User"_s;
    const RecordId lena = NumberedReferences::idOf(u"7"_s);
    map.values = {{lena.toString(), u"005X"_s}};
    const Fixture fixture(EntityKind::Company, map);
    QCOMPARE(fixture.write({Value(lena)}).fields.value(u"OwnerId").toString(), u"User:005X"_s);
    QCOMPARE(fixture.read({{u"OwnerId"_s, u"User:005X"_s}}).values, fixture.valuesFrom({Value(lena)}));
}

void tst_Mapper::severalOfOursStandBehindOneReference()
{
    FieldMap map = fieldMap({u"deal"_s, u"company"_s}, {u"WhatId"_s}, u"any_reference"_s);
    map.target = u"Opportunity"_s;
    map.alternatives = {u"Account"_s};
    const Fixture fixture(EntityKind::Task, map);
    const auto seven = Value(NumberedReferences::idOf(u"7"_s));
    const auto eight = Value(NumberedReferences::idOf(u"8"_s));
    const QJsonObject there = fixture.write({seven, eight}).fields;
    QCOMPARE(there.value(u"WhatId").toString(), u"Opportunity:7"_s);
    QCOMPARE(fixture.read(there, fixture.valuesFrom({seven, eight})).values,
        fixture.valuesFrom({seven, eight})); // the second one stays
    QCOMPARE(fixture.read(there).values, fixture.valuesFrom({seven, Value()}));
    QCOMPARE(fixture.write({Value(), eight}).fields.value(u"WhatId").toString(), u"Account:8"_s);
    QCOMPARE(fixture.read({{u"WhatId"_s, u"Case:9"_s}}).values,
        fixture.valuesFrom({Value(), Value()})); // of a kind we do not keep
    QVERIFY(fixture.read({{u"WhatId"_s, u"Account:55"_s}}).problems.at(0).isMissingReference);
    QVERIFY(fixture.write({Value(), Value()}).fields.value(u"WhatId").isNull());
}

void tst_Mapper::aTimeStaysWhereTheRemoteKeepsTheDayAlone()
{
    const Fixture fixture(
        EntityKind::Activity, fieldMap({u"at"_s}, {u"ActivityDate"_s}, u"day_of"_s), {{u"zone"_s, u"Europe/Berlin"_s}});
    const auto agreed = fixture.valuesFrom({Value(*Instant::fromIso(u"2026-11-20T15:30:00Z"))});
    const QJsonObject there = fixture.write({agreed[0].value}).fields;
    QCOMPARE(there.value(u"ActivityDate").toString(), u"2026-11-20"_s);
    QCOMPARE(fixture.read(there, agreed).values, agreed);
    QCOMPARE(fixture.read(there).values.at(0).value, Value(*Instant::fromIso(u"2026-11-19T23:00:00Z")));
    QCOMPARE(fixture.read({{u"ActivityDate"_s, u"2026-11-21"_s}}, agreed).values.at(0).value,
        Value(*Instant::fromIso(u"2026-11-20T23:00:00Z")));
}

void tst_Mapper::anUnknownReferenceSolvesItselfLater()
{
    FieldMap map = fieldMap({u"owner"_s}, {u"hubspot_owner_id"_s}, u"reference"_s);
    map.target = u"owners"_s;
    const Fixture fixture(EntityKind::Contact, map, asText);
    const LocalValues read = fixture.read({{u"hubspot_owner_id"_s, u"55"_s}});
    QVERIFY(read.values.empty());
    QVERIFY(read.problems.at(0).isMissingReference);
    QVERIFY(fixture.write({Value(NumberedReferences::idOf(u"55"_s))}).problems.at(0).isMissingReference);
    QCOMPARE(
        fixture.read({{u"hubspot_owner_id"_s, u"7"_s}}).values.at(0).value, Value(NumberedReferences::idOf(u"7"_s)));
}

void tst_Mapper::aReferenceToTheTrashCountsAsNone()
{
    FieldMap map = fieldMap({u"owner"_s}, {u"hubspot_owner_id"_s}, u"reference"_s);
    map.target = u"owners"_s;
    Fixture fixture(EntityKind::Contact, map, asText);
    fixture.references.gone = NumberedReferences::idOf(u"8"_s);
    QCOMPARE(fixture.write({Value(fixture.references.gone)}).fields.value(u"hubspot_owner_id").toString(), QString());
    Record record(fixture.schema->shared(EntityKind::Contact));
    record.set(u"owner", fixture.references.gone);
    QCOMPARE(fixture.mapper.valuesOf(record).at(0).value, Value());
}

void tst_Mapper::whatHasNoCounterpartIsNamedAsAPersonKnowsIt()
{
    FieldMap stages = fieldMap({u"stage"_s}, {u"stage"_s}, u"reference"_s);
    stages.target = u"stages"_s;
    const Fixture reference(EntityKind::Deal, stages, asText);
    const auto unsent = reference.write({NumberedReferences::idOf(u"4"_s)});
    QCOMPARE(unsent.problems.at(0).reason, u"\"Record 4\" does not exist in the other system"_s);
    const auto unknown = reference.read({{u"stage"_s, u"151"_s}});
    QVERIFY2(!unknown.problems.at(0).reason.contains(u"151"_s), qPrintable(unknown.problems.at(0).reason));

    FieldMap lifecycle = fieldMap({u"lifecycle"_s}, {u"stage"_s}, u"choice"_s);
    lifecycle.values = {{u"lead"_s, u"lead"_s}};
    const Fixture choice(EntityKind::Contact, lifecycle, asText);
    const Choice &other = choice.schema->entity(EntityKind::Contact).find(u"lifecycle")->choices.back();
    QVERIFY(other.label != other.key);
    QCOMPARE(choice.write({other.key}).problems.at(0).reason,
        u"\"%1\" does not exist in the other system"_s.arg(other.label));
}

void tst_Mapper::whatCannotBeReadIsAProblemOfItsFieldAlone()
{
    ObjectMap object;
    object.object = u"contacts"_s;
    object.entity = EntityKind::Contact;
    object.wire = asText;
    object.fields = {fieldMap({u"email"_s}, {u"email"_s}, u"email"_s),
        fieldMap({u"score"_s}, {u"score"_s}, u"integer"_s), fieldMap({u"birthday"_s}, {u"born"_s}, u"date"_s),
        fieldMap({u"last_name"_s}, {u"last"_s}, u"text"_s), fieldMap({u"do_not_contact"_s}, {u"no"_s}, u"boolean"_s)};
    const auto schema = Schema::withCustomFields({});
    NumberedReferences references;
    const Mapper mapper(*schema, object, references);
    RemoteRecord record;
    record.fields = {{u"email"_s, u"not an address"_s}, {u"score"_s, u"1.5"_s}, {u"born"_s, u"2026-02-31"_s},
        {u"last"_s, QJsonArray{1}}, {u"no"_s, u"maybe"_s}};
    const LocalValues read = mapper.toLocal(record);
    QVERIFY(read.values.empty());
    QCOMPARE(read.problems.size(), size_t(5));
    QCOMPARE(read.problems[2].field, u"birthday"_s);
    record.fields[u"last"_s] = u"  Silva\r\n da  Costa "_s;
    QCOMPARE(mapper.toLocal(record).values.at(0).value, Value(u"Silva da Costa"_s));
}

void tst_Mapper::aTextThatIsNoRecurrenceRuleIsAProblem()
{
    const Fixture fixture(EntityKind::Task, fieldMap({u"recurrence"_s}, {u"rule"_s}, u"text"_s), asText);
    QCOMPARE(fixture.read({{u"rule"_s, u"FREQ=WEEKLY;COUNT=3"_s}}).values.at(0).value, Value(u"FREQ=WEEKLY;COUNT=3"_s));
    const LocalValues read = fixture.read({{u"rule"_s, u"banana"_s}});
    QVERIFY(read.values.empty());
    QCOMPARE(read.problems.at(0).field, u"recurrence"_s);
    QVERIFY(read.problems.at(0).reason.contains(u"banana"_s));
}

void tst_Mapper::aFieldMissingFromTheAnswerIsNotEmpty()
{
    const Fixture strict(EntityKind::Contact, fieldMap({u"email"_s}, {u"email"_s}, u"email"_s), asText);
    QCOMPARE(strict.read({}).problems.size(), size_t(1));
    QCOMPARE(strict.read({{u"email"_s, QJsonValue(QJsonValue::Null)}}).values.at(0).value, Value());
    QJsonObject lax = asText;
    lax.insert(u"absent"_s, u"empty"_s);
    const Fixture lenient(EntityKind::Contact, fieldMap({u"email"_s}, {u"email"_s}, u"email"_s), lax);
    QCOMPARE(lenient.read({}).values.at(0).value, Value());
}

void tst_Mapper::instantsAreReadInEverySpelling()
{
    const Instant noon = *Instant::fromIso(u"2026-01-31T12:00:05.000Z");
    for (const auto &text : {u"2026-01-31T12:00:05Z"_s, u"2026-01-31T12:00:05.000+0000"_s,
             u"2026-01-31T13:00:05.0000000+01:00"_s, u"2026-01-31T06:30:05-0530"_s, QString::number(noon.ms)})
        QCOMPARE(instantFromRemote(QStringView(text)).value_or(Instant{}), noon);
    QCOMPARE(instantFromRemote(QJsonValue(noon.ms)).value_or(Instant{}), noon);
    for (const auto &text : {u"2026-01-31T12:00:05"_s, u"2026-02-30T12:00:05Z"_s, u"2026-01-31T25:00:05Z"_s, u"soon"_s,
             u""_s, u"2026-01-31T12:00:05Zx"_s})
        QVERIFY2(!instantFromRemote(QStringView(text)), qPrintable(text));
    QCOMPARE(instantFromHttp("Sat, 31 Jan 2026 12:00:05 GMT").value_or(Instant{}), noon);
}

void tst_Mapper::hostileHypertextLosesEverythingButItsWords()
{
    QCOMPARE(plainTextFromHtml(
                 u"<p>Dear <b>Ana</b>,</p><p>see <a href=\"https://example.com/a?b=1&amp;c\">this</a>.<br>Bye</p>")
                 .trimmed(),
        u"Dear Ana,\nsee this (https://example.com/a?b=1&c).\nBye"_s);
    QCOMPARE(plainTextFromHtml(
                 u"<a href='javascript:alert(1)'>click</a><script>alert('x')</script><img src=x onerror=run()>"),
        u"click"_s);
    QCOMPARE(
        plainTextFromHtml(u"<style>p { }</style>a<!-- <b>secret</b> -->b<iframe src=//evil>c</iframe>d"), u"abd"_s);
    QCOMPARE(plainTextFromHtml(u"1 < 2 & 3\nnext"), u"1 < 2 & 3\nnext"_s);
    QCOMPARE(plainTextFromHtml(u"<p>a\n   b</p>").trimmed(), u"a b"_s);
}

void tst_Mapper::hypertextIsReadInLinearTime()
{
    // Once more for each character before would take hours: the test would be ended from outside.
    for (const auto &piece :
        {u"<a"_s, u"<script"_s, u"<script>"_s, u"<!--"_s, u"<b>"_s, u"</a>"_s, u"&amp"_s, u"<a href=http://x>"_s})
        plainTextFromHtml(piece.repeated(200'000));
}

SATCHEL_TEST(tst_Mapper)
#include "tst_Mapper.moc"
