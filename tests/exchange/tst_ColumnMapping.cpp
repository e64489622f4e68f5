// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ChoiceLexicon.h"
#include "exchange/ColumnMapping.h"
#include "tests/support/TestProgram.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace satchel;
using namespace satchel::exchange;
using namespace Qt::StringLiterals;

namespace {

const Entity &entity(const QString &name)
{
    static const auto core = Schema::core();
    for (const Entity &each : core) {
        if (each.name == name)
            return each;
    }
    qFatal("no such entity");
}

ColumnProfile profileOf(const QStringList &cells)
{
    ColumnProfiler profiler;
    for (const QString &cell : cells)
        profiler.add(cell);
    return profiler.profile();
}

/// "header=target" for every column.
QStringList proposed(
    const QString &entityName, const QStringList &columns, const std::vector<ColumnProfile> &profiles = {})
{
    QStringList lines;
    for (const ColumnTarget &each : proposeMapping(entity(entityName), columns, profiles).columns)
        lines << each.column + u'=' + each.target;
    return lines;
}

} // namespace

class tst_ColumnMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheExportsOfOtherPrograms_data();
    void knowsTheExportsOfOtherPrograms();
    void weighsNamesByValues();
    void givesEachFieldOnce();
    void saysWhyAColumnIsLeftOut();
    void mapsOurOwnLabelsAndNames();
    void knowsChoicesInFourLanguages_data();
    void knowsChoicesInFourLanguages();
    void proposesWhatForeignValuesMean();
    void refusesAMeaningThatIsNoChoice();
    void savesAndLoads();
    void refusesUnknownColumnsAndFields();
};

void tst_ColumnMapping::knowsTheExportsOfOtherPrograms_data()
{
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QStringList>("pairs");
    QTest::newRow("Salesforce contacts") << u"contact"_s
                                         << QStringList{u"Contact ID=external_id"_s, u"Salutation=salutation"_s,
                                                u"First Name=first_name"_s, u"Last Name=last_name"_s,
                                                u"Title=job_title"_s, u"Account Name=company"_s, u"Email=email"_s,
                                                u"Phone=phone"_s, u"Mobile=mobile"_s,
                                                u"Mailing Street=address_street"_s, u"Mailing City=address_city"_s,
                                                u"Mailing Zip/Postal Code=address_postal_code"_s,
                                                u"Mailing Country=address_country"_s, u"Contact Owner=owner"_s,
                                                u"Lead Source=source"_s, u"Birthdate=birthday"_s};
    QTest::newRow("HubSpot contacts") << u"contact"_s
                                      << QStringList{u"Record ID=external_id"_s, u"First Name=first_name"_s,
                                             u"Last Name=last_name"_s, u"Email=email"_s, u"Phone Number=phone"_s,
                                             u"Mobile Phone Number=mobile"_s, u"Contact owner=owner"_s,
                                             u"Lifecycle Stage=lifecycle"_s, u"Associated Company=company"_s,
                                             u"Job Title=job_title"_s, u"Website URL=website"_s};
    QTest::newRow("Pipedrive deals") << u"deal"_s
                                     << QStringList{u"Title=title"_s, u"Value=value"_s, u"Currency=value:currency"_s,
                                            u"Organization=company"_s, u"Contact person=contact"_s, u"Stage=stage"_s,
                                            u"Pipeline=pipeline"_s, u"Expected close date=expected_close"_s,
                                            u"Owner=owner"_s, u"Status=status"_s, u"Lost reason=lost_reason"_s,
                                            u"Probability=probability"_s};
    QTest::newRow("Google contacts") << u"contact"_s
                                     << QStringList{u"Name=name:full"_s, u"Organization 1 - Name=company"_s,
                                            u"Organization 1 - Title=job_title"_s, u"E-mail 1 - Value=email"_s,
                                            u"E-mail 2 - Value=emails"_s, u"Phone 1 - Value=phone"_s,
                                            u"Address 1 - City=address_city"_s, u"Group Membership=tags"_s,
                                            u"Birthday=birthday"_s};
    QTest::newRow("Outlook, German") << u"contact"_s
                                     << QStringList{u"Anrede=salutation"_s, u"Vorname=first_name"_s,
                                            u"Nachname=last_name"_s, u"Firma=company"_s, u"Position=job_title"_s,
                                            u"Straße geschäftlich=address_street"_s, u"Ort geschäftlich=address_city"_s,
                                            u"PLZ=address_postal_code"_s, u"Telefon geschäftlich=phone"_s,
                                            u"Mobiltelefon=mobile"_s, u"E-Mail-Adresse=email"_s,
                                            u"E-Mail 2: Adresse=emails"_s, u"Geburtstag=birthday"_s, u"Notizen=notes"_s,
                                            u"Kategorien=tags"_s, u"Webseite=website"_s};
    QTest::newRow("German by hand") << u"contact"_s
                                    << QStringList{u"Kd-Nr.=external_id"_s, u"E-Mail 1=email"_s,
                                           u"Telefon gesch.=phone"_s, u"Mobil=mobile"_s, u"Ort=address_city"_s,
                                           u"Bemerkung=notes"_s, u"Letzter Kontakt="_s, u"Umsatz 24="_s};
    QTest::newRow("Spanish") << u"contact"_s
                             << QStringList{u"Nombre=first_name"_s, u"Apellidos=last_name"_s,
                                    u"Correo electrónico=email"_s, u"Teléfono=phone"_s, u"Móvil=mobile"_s,
                                    u"Empresa=company"_s, u"Ciudad=address_city"_s, u"País=address_country"_s};
    QTest::newRow("French") << u"contact"_s
                            << QStringList{u"Prénom=first_name"_s, u"Nom=last_name"_s, u"Courriel=email"_s,
                                   u"Téléphone portable=mobile"_s, u"Société=company"_s,
                                   u"Code postal=address_postal_code"_s, u"Ville=address_city"_s};
    QTest::newRow("companies") << u"company"_s
                               << QStringList{u"Company name=name"_s, u"Company Domain Name=domain"_s,
                                      u"Industry=industry"_s, u"Number of Employees=employees"_s,
                                      u"Annual Revenue=annual_revenue"_s, u"City=address_city"_s,
                                      u"Company owner=owner"_s};
    QTest::newRow("snake case") << u"lead"_s
                                << QStringList{u"first_name=first_name"_s, u"lastName=last_name"_s,
                                       u"company_name=company_name"_s, u"E_MAIL=email"_s, u"lead_status=status"_s};
}

void tst_ColumnMapping::knowsTheExportsOfOtherPrograms()
{
    QFETCH(QString, entity);
    QFETCH(QStringList, pairs);
    QStringList columns;
    for (const QString &pair : pairs)
        columns << pair.section(u'=', 0, 0);
    QCOMPARE(proposed(entity, columns).join(u'\n'), pairs.join(u'\n'));
}

void tst_ColumnMapping::weighsNamesByValues()
{
    const std::vector<ColumnProfile> profiles = {profileOf({u"a@b.de"_s, u"c@d.de"_s}),
        profileOf({u"030 555111"_s, u"+49 151 5552"_s}), profileOf({u"x"_s, u"y"_s}),
        profileOf({u"a@b.de"_s, u"x@y.de"_s})};
    const ColumnMapping mapping = proposeMapping(
        entity(u"contact"_s), {u"Phone"_s, u"Wie erreichbar"_s, u"Birthday"_s, u"Column 4"_s}, profiles);
    QCOMPARE(mapping.columns[0].target, u"email"_s); // what is called Phone holds e-mails
    QCOMPARE(mapping.columns[1].target, u"phone"_s);
    QCOMPARE(mapping.columns[2].target, u"birthday"_s); // although "x" is not a date
    QVERIFY(mapping.columns[2].confidence < 0.6);
    QCOMPARE(mapping.columns[2].reason, u"0 % of the values fit"_s);
    QCOMPARE(mapping.columns[3].target, u"emails"_s);
    QVERIFY(mapping.columns[1].confidence < 0.9);
    QCOMPARE(mapping.columns[1].reason, u"values match"_s);
}

void tst_ColumnMapping::givesEachFieldOnce()
{
    QCOMPARE(
        proposed(u"contact"_s, {u"Email"_s, u"Mail"_s, u"Phone"_s, u"Business Phone"_s, u"First name"_s, u"Vorname"_s}),
        (QStringList{u"Email=email"_s, u"Mail=emails"_s, u"Phone=phone"_s, u"Business Phone=phones"_s,
            u"First name=first_name"_s, u"Vorname="_s}));
}

void tst_ColumnMapping::saysWhyAColumnIsLeftOut()
{
    const QStringList columns = {u"E-mail"_s, u"Mail address"_s, u"Birthday"_s, u"Date of birth"_s, u"Shoe size"_s};
    const auto addresses = profileOf({u"a@b.de"_s, u"b@c.de"_s});
    const auto days = profileOf({u"1980-01-01"_s, u"1981-02-02"_s});
    const auto mapping = proposeMapping(entity(u"contact"_s), columns,
        {profileOf({u"ask her"_s, u"a@b.de"_s, u"later"_s, u"soon"_s}), addresses, days, days,
            profileOf({u"41"_s, u"42"_s})});
    QCOMPARE(mapping.columns[0].target, u"email"_s); // it is named like the field
    QCOMPARE(mapping.columns[1].target, u"emails"_s);
    QCOMPARE(mapping.columns[2].target, u"birthday"_s);
    QCOMPARE(mapping.columns[3].target, QString());
    QCOMPARE(mapping.columns[3].reason, u"\"Birthday\" comes from another column"_s);
    QCOMPARE(mapping.columns[4].reason, u"no such field in Satchel"_s);
}

void tst_ColumnMapping::mapsOurOwnLabelsAndNames()
{
    for (const Entity &each : Schema::core()) {
        if (each.isInternal)
            continue;
        QStringList labels;
        QStringList names;
        QStringList expected;
        for (const Field &field : each.fields) {
            if (field.isSystem())
                continue;
            labels << field.label;
            names << field.name;
            expected << field.name;
        }
        QStringList byLabel;
        for (const ColumnTarget &column : proposeMapping(each, labels, {}).columns)
            byLabel << column.target;
        QCOMPARE(byLabel, expected);
        QStringList byName;
        for (const ColumnTarget &column : proposeMapping(each, names, {}).columns)
            byName << column.target;
        QCOMPARE(byName, expected);
    }
}

void tst_ColumnMapping::knowsChoicesInFourLanguages_data()
{
    QTest::addColumn<QString>("path"); // entity.field
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *path, const char *value, const char *key) {
        QTest::newRow(value) << QString::fromUtf8(path) << QString::fromUtf8(value) << QString::fromUtf8(key);
    };
    row("lead.status", "New", "new");
    row("lead.status", "Neu", "new");
    row("lead.status", "nuevo", "new");
    row("lead.status", "Nouveau", "new");
    row("lead.status", "kontaktiert", "contacted");
    row("lead.status", "Qualifié", "qualified");
    row("lead.status", "Qualifed", "qualified"); // one slip
    row("lead.status", "nicht qualifiziert", "unqualified");
    row("lead.status", "Archiv", "");
    row("deal.status", "Closed Won", "won");
    row("deal.status", "Gewonnen", "won");
    row("deal.status", "perdido", "lost");
    row("deal.status", "Ouverte", "open");
    row("task.priority", "Hoch", "high");
    row("task.priority", "Élevée", "high");
    row("task.priority", "media", "medium");
    row("task.priority", "Dringend", "urgent");
    row("task.status", "Erledigt", "completed");
    row("task.status", "En curso", "in_progress");
    row("task.status", "Annulé", "cancelled");
    row("task.status", "", "");
    row("company.lifecycle", "Kunde", "customer");
    row("activity.kind", "Anruf", "call");
    row("activity.kind", "Réunion", "meeting");
}

void tst_ColumnMapping::knowsChoicesInFourLanguages()
{
    QFETCH(QString, path);
    QFETCH(QString, value);
    QFETCH(QString, key);
    const Field *field = entity(path.section(u'.', 0, 0)).find(path.section(u'.', 1));
    QVERIFY(field);
    QCOMPARE(proposeChoice(*field, value), key);
}

void tst_ColumnMapping::proposesWhatForeignValuesMean()
{
    QStringList cells;
    for (int i = 0; i < 12; ++i)
        cells << (i % 4 == 0 ? u"Neu"_s : i % 4 == 1 ? u"kontaktiert"_s : i % 4 == 2 ? u"Qualified"_s : u"Archiv"_s);
    const ColumnProfile profile = profileOf(cells);
    const Field *status = entity(u"lead"_s).find(u"status");
    QCOMPARE(foreignValues(*status, profile), (QStringList{u"Archiv"_s, u"Neu"_s, u"kontaktiert"_s}));
    const ColumnMapping mapping = proposeMapping(entity(u"lead"_s), {u"Status"_s}, {profile});
    QCOMPARE(mapping.columns[0].target, u"status"_s);
    QCOMPARE(
        mapping.columns[0].values, (QHash<QString, QString>{{u"Neu"_s, u"new"_s}, {u"kontaktiert"_s, u"contacted"_s}}));
    QCOMPARE(mapping.columns[0].reason, u"1 of 4 values unknown"_s);
}

void tst_ColumnMapping::refusesAMeaningThatIsNoChoice()
{
    const QByteArray json = R"({"columns":[{"column":"Status","field":"status","values":{"Neu":"brand-new"}}]})";
    const auto mapping = mappingFromJson(entity(u"lead"_s), {u"Status"_s}, QJsonDocument::fromJson(json).object());
    QVERIFY(!mapping);
    QCOMPARE(mapping.error().kind, Error::Kind::NotFound);
    QVERIFY(mapping.error().what.contains(u"brand-new"_s));
    QVERIFY(mapping.error().where.contains(u"Neu"_s));
}

void tst_ColumnMapping::savesAndLoads()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"m.json"_s);
    ColumnMapping mapping = proposeMapping(entity(u"contact"_s), {u"Vorname"_s, u"Status"_s, u"Egal"_s}, {});
    mapping.columns[1].target = u"lifecycle"_s;
    mapping.columns[1].values = {{u"A-Kunde"_s, u"customer"_s}};
    mapping.dateOrder = DateOrder::DayFirst;
    mapping.decimal = ',';
    mapping.currency = u"EUR"_s;
    QVERIFY(saveMapping(path, mapping));
    const auto loaded = loadMapping(path, entity(u"contact"_s), {u"Status"_s, u"VORNAME"_s, u"New"_s});
    QVERIFY(loaded);
    QCOMPARE(loaded->columns[0].target, u"lifecycle"_s);
    QCOMPARE(loaded->columns[0].values.value(u"A-Kunde"_s), u"customer"_s);
    QCOMPARE(loaded->columns[1].target, u"first_name"_s);
    QCOMPARE(loaded->columns[2].target, QString());
    QCOMPARE(loaded->dateOrder, DateOrder::DayFirst);
    QCOMPARE(loaded->decimal, ',');
    QCOMPARE(loaded->currency, u"EUR"_s);
}

void tst_ColumnMapping::refusesUnknownColumnsAndFields()
{
    const auto from = [](const char *json) {
        return mappingFromJson(entity(u"contact"_s), {u"A"_s}, QJsonDocument::fromJson(json).object());
    };
    QCOMPARE(from("{\"A\":\"First name\"}")->columns[0].target, u"first_name"_s);
    QVERIFY(!from("{\"B\":\"first_name\"}"));
    QVERIFY(!from("{\"A\":\"shoe_size\"}"));
    QVERIFY(!from("{\"A\":\"last_activity_at\"}"));
    QVERIFY(!from("{\"columns\":[],\"currency\":\"XXY\"}"));
    QVERIFY(!from("{\"columns\":[],\"decimal\":\"x\"}"));
}

SATCHEL_PLAIN_TEST(tst_ColumnMapping)
#include "tst_ColumnMapping.moc"
