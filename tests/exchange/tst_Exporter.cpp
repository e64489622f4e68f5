// SPDX-License-Identifier: GPL-3.0-or-later
// What goes out comes back: every entity, in every format that can hold it.
#include "exchange/AuditExport.h"
#include "exchange/Exporter.h"
#include "exchange/import/Importer.h"
#include "store/hub/HubState.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::exchange;
using namespace Qt::StringLiterals;
using satchel::test::TestStore;

namespace {

Value sampleFor(const Field &field, int number)
{
    const Currency euro = *Currency::fromCode(u"EUR");
    const QString text = u"%1 %2, \"x\"; ü"_s.arg(field.label).arg(number);
    switch (field.type) {
    case FieldType::Text:
        return field.name == u"currency" ? u"EUR"_s : field.name == u"zone" ? u"Europe/Berlin"_s : text;
    case FieldType::LongText: return u"=one\n'two\n\n  three %1"_s.arg(number);
    case FieldType::Email: return u"%1%2@example.com"_s.arg(field.name).arg(number);
    case FieldType::Phone: return u"+49 30 555%1"_s.arg(number);
    case FieldType::Url: return u"https://example.com/%1"_s.arg(number);
    case FieldType::Integer: return qint64(1200 + number);
    case FieldType::Decimal: return *Decimal::fromString(u"1.125");
    case FieldType::Percent: return *Decimal::fromString(u"19.125");
    case FieldType::Money: return Money{123456 + number, euro};
    case FieldType::UnitPrice: return UnitPrice{*Decimal::fromString(u"2.125"), euro};
    case FieldType::Date: return QDate(2026, 4, 3).addDays(number);
    case FieldType::Time: return QTime(9, 30);
    case FieldType::Instant: return Instant{1763619493000 + number * 60000};
    case FieldType::Boolean: return number % 2 == 0;
    case FieldType::Choice: return field.choices.front().key;
    case FieldType::MultiChoice: return QStringList{field.choices.front().key};
    case FieldType::Tags: return QStringList{u"a, b"_s, u"c;d"_s};
    case FieldType::List: return QStringList{u"work: x%1@y.de"_s.arg(number), u"z@y.de"_s};
    case FieldType::Image: return u"iVBORw0KGgo%1AAA="_s.arg(number);
    case FieldType::Reference: break;
    }
    return {};
}

} // namespace

class tst_Exporter : public QObject
{
    Q_OBJECT

private:
    /// A record with a value in every field people may set; what it refers to is made first.
    RecordId makeRecord(TestStore &store, EntityKind kind, int number, int depth = 0)
    {
        const Entity &entity = store->schema().entity(kind);
        std::vector<FieldValue> values;
        RecordId pipeline;
        for (const Field &field : entity.fields) {
            if (field.isSystem() || field.isDerived() || field.name == u"recurrence")
                continue;
            if (kind == EntityKind::Consent && field.name == u"purpose") {
                values.push_back({field.name, u"consent"_s}); // the name of a field
                continue;
            }
            if (kind == EntityKind::Team && field.name == u"condition") {
                values.push_back({field.name, u"name contains \"x\""_s}); // a filter
                continue;
            }
            if (field.type != FieldType::Reference) {
                values.push_back({field.name, sampleFor(field, number)});
                continue;
            }
            if (depth > 1 && !field.isRequired())
                continue;
            RecordId target;
            if (field.target == EntityKind::Stage) {
                target = store.create(EntityKind::Stage,
                    {{u"name"_s, u"Stage %1"_s.arg(number)}, {u"pipeline"_s, pipeline}, {u"kind"_s, u"open"_s}});
            } else {
                target = makeRecord(
                    store, field.target, 100 * (depth + 1) + number * 10 + int(values.size()), depth + 1);
            }
            if (field.target == EntityKind::Pipeline)
                pipeline = target;
            values.push_back({field.name, target});
        }
        return store.create(kind, std::move(values));
    }

    /// The values of the records as the export writes them, without what belongs to one store only.
    QStringList cells(
        TestStore &store, EntityKind kind, const std::vector<RecordId> &ids, FileFormat format = FileFormat::Csv)
    {
        const Entity &entity = store->schema().entity(kind);
        store::Query query;
        query.entity = kind;
        query.ids = ids;
        for (const Field &field : entity.fields) {
            const bool isHeld = field.type != FieldType::Image || format != FileFormat::Xlsx; // no pictures in sheets
            if (!field.isSystem() && !field.isDerived() && isHeld)
                query.columns << (field.type == FieldType::Reference ? field.name + u".@title"_s : field.name);
        }
        const auto rows = store->select(query);
        QStringList lines;
        for (qsizetype i = 0; i < rows->size(); ++i) {
            QByteArray line;
            for (int column = 0; column < rows->columnCount(); ++column) {
                line += query.columns[column].toUtf8() + '=';
                appendJson(line, rows->value(i, column));
                line += '\n';
            }
            lines << QString::fromUtf8(line);
        }
        lines.sort();
        return lines;
    }

    std::vector<RecordId> allOf(TestStore &store, EntityKind kind)
    {
        store::Query query;
        query.entity = kind;
        query.columns = {u"@title"_s};
        const auto rows = store->select(query);
        std::vector<RecordId> ids;
        for (qsizetype i = 0; i < rows->size(); ++i)
            ids.push_back(rows->id(i));
        return ids;
    }

private Q_SLOTS:
    void comesBackEqual_data();
    void comesBackEqual();
    void updatesTheRecordsItCameFrom();
    void writesCustomFieldsAndFoundRecordsOnly();
    void fieldsOfOneLabelHaveHeadersOfTheirOwn();
    void aRoleWithoutTheRightWritesNoFile();
    void partsFollowWhatTheyBelongTo();
    void theChangeLogHasValuesOfEveryKind();
    void writesCards();
    void whatNoFieldHoldsComesBackOnACard_data();
    void whatNoFieldHoldsComesBackOnACard();
    void whatAFieldNoLongerSaysDoesNotComeBack();
};

void tst_Exporter::comesBackEqual_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<FileFormat>("format");
    for (const Entity &entity : Schema::core()) {
        if (entity.isInternal)
            continue;
        for (const FileFormat format : {FileFormat::Csv, FileFormat::Xlsx, FileFormat::Json})
            QTest::addRow("%s as %s", qPrintable(entity.name), qPrintable(formatName(format)))
                << int(entity.kind) << format;
    }
}

void tst_Exporter::comesBackEqual()
{
    QFETCH(int, kind);
    QFETCH(FileFormat, format);
    const auto entity = static_cast<EntityKind>(kind);
    TestStore from;
    std::vector<RecordId> ids;
    for (int i = 1; i <= 3; ++i)
        ids.push_back(makeRecord(from, entity, i));
    store::Query query;
    query.entity = entity;
    query.ids = ids;
    ExportOptions options;
    options.format = format;
    const QString path = from.folder() + u"/out."_s + formatName(format);
    const auto written = exportRecords(*from, query, path, options);
    QVERIFY_RESULT(written);
    QCOMPARE(*written, 3);

    TestStore to;
    const std::vector<RecordId> before = allOf(to, entity);
    const auto preview = previewFile(path);
    QVERIFY_RESULT(preview);
    const ColumnMapping mapping = proposeMapping(to->schema().entity(entity), preview->columns, preview->profiles);
    ImportOptions import;
    import.entity = entity;
    const auto result = Importer(*to, path, import).run(*preview, mapping);
    QVERIFY_RESULT(result);
    for (const RowIssue &issue : result->issues)
        qWarning("row %lld: %s", issue.row, qPrintable(issue.toText()));
    QCOMPARE(result->created, 3);
    QSet<QString> titles;
    for (const RecordId id : ids)
        titles.insert(from->title(entity, id));
    std::vector<RecordId> after;
    for (const RecordId id : allOf(to, entity)) {
        // the records themselves, not those made beside them because something refers to one
        const bool hasExternalId = to->schema().entity(entity).indexOf(u"external_id") >= 0;
        const bool isItself = hasExternalId ? !isEmpty(to->get(entity, id)->value(u"external_id"))
                                            : titles.contains(to->title(entity, id));
        if (isItself && std::find(before.begin(), before.end(), id) == before.end())
            after.push_back(id);
    }
    QCOMPARE(cells(to, entity, after, format).join(u'\n'), cells(from, entity, ids, format).join(u'\n'));
}

void tst_Exporter::updatesTheRecordsItCameFrom()
{
    TestStore store;
    store.create(EntityKind::Contact, {{u"first_name"_s, u"Anna"_s}, {u"last_name"_s, u"Berg"_s}});
    const QString path = store.folder() + u"/out.csv"_s;
    QVERIFY_RESULT(exportRecords(*store, {EntityKind::Contact, {}, {}, {}, {}, -1, false, {}}, path, {}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray changed = file.readAll().replace("Berg", "Berg-Cohn");
    file.resize(0);
    file.write(changed);
    file.close();
    const auto preview = previewFile(path);
    ImportOptions options;
    options.onDuplicate = DuplicateRule::Update;
    const auto result = Importer(*store, path, options)
                            .run(*preview,
                                proposeMapping(
                                    store->schema().entity(EntityKind::Contact), preview->columns, preview->profiles));
    QVERIFY_RESULT(result);
    QCOMPARE(result->updated, 1);
    QCOMPARE(*store->count({EntityKind::Contact, {}, {}, {}, {}, -1, false, {}}), 1);
}

void tst_Exporter::writesCustomFieldsAndFoundRecordsOnly()
{
    TestStore store;
    Field field;
    field.label = u"Shoe size"_s;
    field.type = FieldType::Integer;
    const auto added = store->addCustomField(EntityKind::Contact, field);
    QVERIFY_RESULT(added);
    store.create(EntityKind::Contact, {{u"last_name"_s, u"Berg"_s}, {added->name, qint64(42)}});
    store.create(EntityKind::Contact, {{u"last_name"_s, u"Cohn"_s}, {added->name, qint64(43)}});
    store::Query query;
    query.entity = EntityKind::Contact;
    query.filter = Filter::equals(u"last_name"_s, u"Cohn"_s);
    const QString path = store.folder() + u"/out.csv"_s;
    const auto written = exportRecords(*store, query, path, {});
    QVERIFY_RESULT(written);
    QCOMPARE(*written, 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("Shoe size"));
    QVERIFY(bytes.contains("43"));
    QVERIFY(!bytes.contains("Berg"));
}

void tst_Exporter::fieldsOfOneLabelHaveHeadersOfTheirOwn()
{
    TestStore store;
    for (const QString &label : {u"Budget"_s, u"budget"_s})
        QVERIFY_RESULT(store->addCustomField(EntityKind::Contact, {{}, label, FieldType::Integer, {}, {}, {}, {}}));
    store.create(
        EntityKind::Contact, {{u"last_name"_s, u"Berg"_s}, {u"x_budget"_s, qint64(42)}, {u"x_budget_2"_s, qint64(43)}});
    const QString path = store.folder() + u"/out.csv"_s;
    QVERIFY_RESULT(exportRecords(*store, {EntityKind::Contact, {}, {}, {}, {}, -1, false, {}}, path, {}));
    const auto preview = previewFile(path);
    QVERIFY_RESULT(preview);
    QVERIFY(preview->columns.contains(u"Budget (x_budget)"_s));
    QVERIFY(preview->columns.contains(u"budget (x_budget_2)"_s));
    const auto mapping = proposeMapping(
        store->schema().entity(EntityKind::Contact), preview->columns, preview->profiles);
    for (const ColumnTarget &column : mapping.columns) {
        if (column.column.contains(u"x_budget"_s))
            QCOMPARE(column.target, column.column.section(u'(', 1).chopped(1));
    }
}

store::Query everyOf(EntityKind entity)
{
    store::Query query;
    query.entity = entity;
    return query;
}

/// The store of a person in a team whose role exports everything but quotes.
void joinTeam(TestStore &store)
{
    store::HubMembership membership;
    membership.login = u"mara"_s;
    QVERIFY_RESULT(store::HubState(*store).save(membership));
    Rights rights;
    rights.me = store->me();
    for (const auto &entity : store->schema().entities())
        rights.entities[entity->kind].exports = entity->kind != EntityKind::Quote;
    QVERIFY_RESULT(store::HubState(*store).setRights(rights));
}

void tst_Exporter::aRoleWithoutTheRightWritesNoFile()
{
    TestStore store;
    store.create(EntityKind::Contact, {{u"last_name"_s, u"Berg"_s}});
    const QString path = store.folder() + u"/out.csv"_s;
    QVERIFY_RESULT(exportRecords(*store, everyOf(EntityKind::Quote), path, {})); // of no team
    QVERIFY(QFile::remove(path));
    joinTeam(store);
    for (const FileFormat format : {FileFormat::Csv, FileFormat::Xlsx, FileFormat::Json}) {
        const auto refused = exportRecords(*store, everyOf(EntityKind::Quote), path, {format, {}, {}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
        QCOMPARE(refused.error().what, u"your role does not allow exporting Quotes"_s);
        QVERIFY(!QFile::exists(path));
    }
    QCOMPARE(*exportRecords(*store, everyOf(EntityKind::Contact), path, {}), 1);
}

void tst_Exporter::partsFollowWhatTheyBelongTo()
{
    TestStore store;
    joinTeam(store);
    const auto refused = exportRecords(*store, everyOf(EntityKind::QuoteLine), store.folder() + u"/out.csv"_s, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().what, u"your role does not allow exporting Quotes"_s);
}

void tst_Exporter::theChangeLogHasValuesOfEveryKind()
{
    TestStore store;
    const QString path = store.folder() + u"/log.json"_s;
    QVERIFY_RESULT(exportAudit(*store, path));
    QVERIFY(QFile::remove(path));
    joinTeam(store);
    const auto refused = exportAudit(*store, path);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
    QVERIFY(!QFile::exists(path));
}

void tst_Exporter::writesCards()
{
    TestStore from;
    const RecordId company = from.create(EntityKind::Company, {{u"name"_s, u"Berg, Sohn & Co"_s}});
    from.create(EntityKind::Contact,
        {{u"first_name"_s, u"Anna"_s}, {u"last_name"_s, u"Böhm"_s}, {u"company"_s, company}, {u"email"_s, u"a@b.de"_s},
            {u"phone"_s, u"+49 30 1"_s}, {u"notes"_s, u"one\ntwo"_s}});
    ExportOptions options;
    options.format = FileFormat::VCard;
    const QString path = from.folder() + u"/out.vcf"_s;
    QVERIFY_RESULT(exportRecords(*from, {EntityKind::Contact, {}, {}, {}, {}, -1, false, {}}, path, options));
    TestStore to;
    const auto preview = previewFile(path);
    QVERIFY_RESULT(preview);
    const auto result = Importer(*to, path, {})
                            .run(*preview,
                                proposeMapping(
                                    to->schema().entity(EntityKind::Contact), preview->columns, preview->profiles));
    QVERIFY_RESULT(result);
    QCOMPARE(cells(to, EntityKind::Contact, allOf(to, EntityKind::Contact)),
        cells(from, EntityKind::Contact, allOf(from, EntityKind::Contact)));
}

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Imports a card of another program into a store.
void importCard(TestStore &store, const QByteArray &lines)
{
    const QString path = store.folder() + u"/in.vcf"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("BEGIN:VCARD\r\nVERSION:3.0\r\n" + lines + "END:VCARD\r\n");
    file.close();
    const auto preview = previewFile(path);
    QVERIFY_RESULT(preview);
    const auto mapping = proposeMapping(
        store->schema().entity(EntityKind::Contact), preview->columns, preview->profiles);
    const auto result = Importer(*store, path, {}).run(*preview, mapping);
    QVERIFY_RESULT(result);
    QCOMPARE(result->created, 1);
}

QByteArray exportedCard(TestStore &store)
{
    ExportOptions options;
    options.format = FileFormat::VCard;
    options.write.vCardVersion = 3;
    const QString path = store.folder() + u"/out.vcf"_s;
    const auto written = exportRecords(*store, {EntityKind::Contact, {}, {}, {}, {}, -1, false, {}}, path, options);
    return written ? contentsOf(path).replace("\r\n ", "") : QByteArray();
}

} // namespace

void tst_Exporter::whatNoFieldHoldsComesBackOnACard_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("all parts of a name") << QByteArray("N:King;Martin;Luther;Dr.;Jr.\r\nNICKNAME:Mike\r\n");
    QTest::newRow("a department") << QByteArray("N:Berg;Anna;;;\r\nORG:Berg GmbH;Sales\r\n");
    QTest::newRow("units of a department") << QByteArray("N:Berg;Anna;;;\r\nORG:Berg GmbH;Sales;North\r\n");
    QTest::newRow("two organizations") << QByteArray("N:Berg;Anna;;;\r\nORG:Berg GmbH\r\nORG:Choir;Altos\r\n");
    QTest::newRow("a second address beside a note")
        << QByteArray("N:Berg;Anna;;;\r\nADR;TYPE=work:;;Weg 1;Ulm;BW;89073;Germany\r\nADR;TYPE=home:;;Gasse "
                      "2;Bonn;;53111;\r\nNOTE:Calls back\r\n");
    QTest::newRow("a home address alone")
        << QByteArray("N:Berg;Anna;;;\r\nADR;TYPE=home:;2nd floor;Gasse 2;Bonn;;53111;\r\n");
    QTest::newRow("labels of the first number and address")
        << QByteArray("N:Berg;Anna;;;\r\nEMAIL;TYPE=home:a@b.de\r\nTEL;TYPE=home:030 1\r\nTEL;TYPE=home,fax:030 2\r\n");
    QTest::newRow("a label of one's own")
        << QByteArray("N:Berg;Anna;;;\r\nitem3.TEL:030 1\r\nitem3.X-ABLabel:_$!<Main>!$_\r\n");
    QTest::newRow("an anniversary, a messenger and a birthday without a year")
        << QByteArray("N:Berg;Anna;;;\r\nBDAY:--0412\r\nX-ANNIVERSARY:2010-06-01\r\nIMPP;TYPE=home:xmpp:a@b."
                      "de\r\nTITLE:Owner\r\nTITLE:Chair\\, board\r\n");
    QTest::newRow("a related person with a label")
        << QByteArray("N:Berg;Anna;;;\r\nitem1.X-ABRELATEDNAMES:Ben\r\nitem1.X-ABLabel:_$!<Spouse>!$_\r\n");
    QTest::newRow("two websites") << QByteArray(
        "N:Berg;Anna;;;\r\nURL:https://a.example\r\nURL;TYPE=home:https://b.example\r\n");
}

void tst_Exporter::whatNoFieldHoldsComesBackOnACard()
{
    QFETCH(QByteArray, lines);
    TestStore store;
    importCard(store, lines);
    const QByteArray card = exportedCard(store);
    for (const QByteArray &line : lines.split('\n')) {
        if (!line.isEmpty())
            QVERIFY2(card.contains('\n' + line + '\n'), (line + " is not in\n" + card).constData());
    }
    for (const QByteArray &line : card.split('\n')) // and nothing twice
        QVERIFY2(line.isEmpty() || card.count('\n' + line + '\n') <= 1, line.constData());
}

void tst_Exporter::whatAFieldNoLongerSaysDoesNotComeBack()
{
    TestStore store;
    importCard(store, "N:Berg;Anna;;;\r\nTEL;TYPE=home:030 1\r\nORG:Berg GmbH\r\nORG:Choir;Altos\r\nBDAY:--0412\r\n");
    const RecordId id = allOf(store, EntityKind::Contact).front();
    QVERIFY_RESULT(store.update(EntityKind::Contact, id,
        {{u"phone"_s, u"030 7"_s}, {u"companies"_s, Value()}, {u"birthday"_s, QDate(1980, 4, 12)}}));
    const QByteArray card = exportedCard(store);
    QVERIFY(card.contains("TEL;TYPE=work:030 7"));
    QVERIFY(card.contains("BDAY:1980-04-12"));
    for (const char *old : {"030 1", "Choir", "--0412"})
        QVERIFY2(!card.contains(old), card.constData());
}

SATCHEL_TEST(tst_Exporter)
#include "tst_Exporter.moc"
