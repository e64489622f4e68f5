// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/FieldMapping.h"
#include "mapping/ValueSuggestions.h"

#include "domain/FieldNames.h"
#include "tests/support/TestProgram.h"

#include <algorithm>
#include <QTest>

using namespace satchel;
using namespace satchel::mapping;
using namespace Qt::StringLiterals;
using store::FieldPair;
using store::ObjectSettings;
using store::RemoteField;
using store::RemoteObject;
using store::SyncDirection;

namespace {

RemoteField text(const QString &name, const QString &label)
{
    return {name, label, u"string"_s, {}};
}

RemoteField list(const QString &name, const QString &label, std::vector<Choice> options)
{
    return {name, label, u"enumeration"_s, std::move(options)};
}

struct Hub
{
    Hub()
    {
        contacts.object = u"contacts"_s;
        contacts.entity = EntityKind::Contact;
        contacts.fields = {text(u"firstname"_s, u"First name"_s), text(u"jobtitle"_s, u"Job title"_s),
            text(u"role"_s, u"Role"_s), text(u"dept"_s, u"Abteilung"_s),
            list(u"lifecyclestage"_s, u"Lifecycle stage"_s,
                {{u"lead"_s, u"Lead"_s}, {u"customer"_s, u"Customer"_s}, {u"evangelist"_s, u"Evangelist"_s}})};
        contacts.fields.push_back({u"score"_s, u"Score"_s, u"number"_s, {}, true});
        contacts.pairs = {{{field::first_name}, {u"firstname"_s}}, {{field::job_title}, {u"jobtitle"_s}},
            {{u"lifecycle"_s}, {u"lifecyclestage"_s}, SyncDirection::Both,
                {{u"lead"_s, u"lead"_s}, {u"customer"_s, u"customer"_s}}},
            {{u"address_street"_s, u"address_city"_s}, {u"address"_s, u"city"_s}}};
    }

    MappedField row(const QString &remote) const
    {
        const ObjectMapping mapping = mappingOf(contacts, settings, entity);
        const auto found = std::ranges::find_if(
            mapping.fields, [&](const MappedField &field) { return field.remotes.contains(remote); });
        return found == mapping.fields.end() ? MappedField() : *found;
    }
    Result<void> pair(const QString &remote, const QString &local)
    {
        return mapping::pair(settings, contacts, entity, remote, local);
    }

    std::shared_ptr<const Schema> schema = Schema::withCustomFields({});
    const Entity &entity = schema->entity(EntityKind::Contact);
    RemoteObject contacts;
    ObjectSettings settings;
};

} // namespace

class tst_FieldMapping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void choicesOfTheSameNameAreMatchedInAnyLanguageAndOnlyOnce()
    {
        Field field;
        field.type = FieldType::Choice;
        field.choices = {{u"hot"_s, u"Hot"_s}, {u"warm"_s, u"Warm"_s}, {u"cold"_s, u"Cold"_s},
            {u"key_account"_s, u"Key account"_s}, {u"key-account"_s, u"KEY ACCOUNT!"_s}};
        const RemoteField remote = list(u"rating"_s, u"Rating"_s,
            {{u"1"_s, u"Heiß"_s}, {u"2"_s, u"WARM."_s}, {u"3"_s, u"froid"_s}, {u"4"_s, u"Key-Account"_s}});
        QCOMPARE(store::sharedChoices(field, remote),
            (std::vector<std::pair<QString, QString>>{
                {u"hot"_s, u"1"_s}, {u"warm"_s, u"2"_s}, {u"cold"_s, u"3"_s}, {u"key_account"_s, u"4"_s}}));
    }
    /// Also where the vendor has matched the choice already: several values there may mean one here.
    void aValueOfTheSameNameIsSuggestedBesideTheVendorsMatch()
    {
        Field field;
        field.type = FieldType::Choice;
        field.choices = {{u"customer"_s, u"Customer"_s}, {u"partner"_s, u"Partner"_s}, {u"lead"_s, u"Lead"_s}};
        const std::vector<mapping::MappedValue> values = {{u"customer"_s, u"customer"_s, u"Customer"_s, true},
            {{}, u"kunde"_s, u"Kunde"_s}, {{}, u"socio"_s, u"Socio"_s}, {{}, u"9"_s, u"Something else"_s}};
        QCOMPARE(mapping::suggestValues(field, values),
            (std::vector<mapping::SuggestedValue>{{u"kunde"_s, u"customer"_s}, {u"socio"_s, u"partner"_s}}));
    }
    void aValueThatCouldMeanTwoChoicesIsLeftToAPerson()
    {
        Field field;
        field.type = FieldType::Choice;
        field.choices = {{u"won"_s, u"Won"_s}, {u"closed_won"_s, u"Closed Won"_s}}; // both are "Gewonnen" in German
        QVERIFY(mapping::suggestValues(field, {{{}, u"g"_s, u"GEWONNEN"_s}}).empty());
    }
    void aReferenceHasNoValuesToMatch()
    {
        Hub hub;
        hub.contacts.fields.push_back(list(u"associatedcompanyid"_s, u"Company"_s, {{u"1"_s, u"Hartmann"_s}}));
        hub.contacts.pairs.push_back({{field::company}, {u"associatedcompanyid"_s}});
        const MappedField company = hub.row(u"associatedcompanyid"_s);
        QVERIFY(company.isSynced());
        QVERIFY(company.values.empty());
        QVERIFY(!company.needsALook());
    }

    void theVendorsPairsAreSynced()
    {
        const Hub hub;
        const MappedField name = hub.row(u"firstname"_s);
        QCOMPARE(name.locals, QStringList{field::first_name});
        QVERIFY(name.isSynced());
        QVERIFY(!name.needsALook());
        QCOMPARE(name.label, u"First name"_s);
    }

    void aFieldThatNobodyPairedIsProposedAndNotSynced()
    {
        const Hub hub;
        const MappedField department = hub.row(u"dept"_s); // by a synonym in German
        QCOMPARE(department.locals, QStringList{field::department});
        QVERIFY(department.isProposal);
        QVERIFY(!department.isSynced());
        QVERIFY(department.confidence > 0.9);
        QVERIFY(!department.reason.isEmpty());
        QVERIFY(department.needsALook());
    }

    void whatRecordsHoldSaysMoreThanNames()
    {
        Hub hub;
        hub.contacts.fields.push_back(text(u"cf_77"_s, u"CF 77"_s));
        QVERIFY(hub.row(u"cf_77"_s).locals.isEmpty());
        hub.contacts.samples = {{u"cf_77"_s, u"nickname"_s, 18, 20, 15}, {u"cf_77"_s, field::department, 2, 20, 1}};
        const MappedField named = hub.row(u"cf_77"_s);
        QCOMPARE(named.locals, QStringList{u"nickname"_s});
        QVERIFY(named.confidence > 0.9);
        QVERIFY2(named.reason.contains(u"18"_s) && named.reason.contains(u"20"_s), qPrintable(named.reason));
    }

    void valuesThatAreTheSameByChanceProveNothing()
    {
        Hub hub;
        hub.contacts.fields.push_back(text(u"cf_77"_s, u"CF 77"_s));
        hub.contacts.samples = {{u"cf_77"_s, u"nickname"_s, 20, 20, 1}}; // one value in all of them
        QVERIFY(hub.row(u"cf_77"_s).locals.isEmpty());
    }

    void aNameThatRecordsDenyIsDoubted()
    {
        Hub hub;
        const double before = hub.row(u"dept"_s).confidence;
        hub.contacts.samples = {{u"dept"_s, field::department, 1, 20, 1}};
        const MappedField doubted = hub.row(u"dept"_s);
        QCOMPARE(doubted.locals, QStringList{field::department});
        QVERIFY(doubted.confidence < before * 0.6);
        QVERIFY2(doubted.reason.contains(u"19"_s), qPrintable(doubted.reason));
    }

    void aPairedFieldIsNotProposedAgain()
    {
        Hub hub;
        hub.contacts.fields.push_back(text(u"position"_s, u"Job title"_s));
        const MappedField other = hub.row(u"position"_s);
        QVERIFY(other.locals.isEmpty());
        QVERIFY(other.reason.contains(u"Job title"_s));
    }

    void aValueThatNothingHereMeansNeedsALook()
    {
        Hub hub;
        QVERIFY(hub.row(u"lifecyclestage"_s).needsALook());
        QCOMPARE(hub.row(u"lifecyclestage"_s).values.back().ours, QString());
        QVERIFY(setValue(hub.settings, hub.contacts, hub.entity, u"lifecycle"_s, u"evangelist"_s, u"customer"_s));
        QCOMPARE(hub.row(u"lifecyclestage"_s).values.back().ours, u"customer"_s);
        QVERIFY(!setValue(hub.settings, hub.contacts, hub.entity, u"lifecycle"_s, u"evangelist"_s, u"nobody"_s));
    }

    void twoValuesThereMayMeanTheSameAndOneIsSent()
    {
        Hub hub;
        const auto sent = [&] {
            QStringList found;
            for (const MappedValue &value : hub.row(u"lifecyclestage"_s).values) {
                if (value.ours == u"customer"_s)
                    found.append(value.isSent ? value.theirs + u'!' : value.theirs);
            }
            return found;
        };
        QVERIFY(setValue(hub.settings, hub.contacts, hub.entity, u"lifecycle"_s, u"evangelist"_s, u"customer"_s));
        QCOMPARE(sent(), (QStringList{u"customer!"_s, u"evangelist"_s})); // as it was sent before
        QVERIFY(sendAs(hub.settings, hub.contacts, hub.entity, u"lifecycle"_s, u"evangelist"_s));
        QCOMPARE(sent(), (QStringList{u"customer"_s, u"evangelist!"_s}));
        QVERIFY(sendAs(hub.settings, hub.contacts, hub.entity, u"lifecycle"_s, u"customer"_s));
        QCOMPARE(sent(), (QStringList{u"customer!"_s, u"evangelist"_s}));
        QVERIFY(setValue(hub.settings, hub.contacts, hub.entity, u"lifecycle"_s, u"evangelist"_s, u"lead"_s));
        QCOMPARE(sent(), QStringList{u"customer!"_s});
        QVERIFY(!sendAs(hub.settings, hub.contacts, hub.entity, u"lifecycle"_s, u"nothing"_s));
    }

    void fieldsThatBelongTogetherHaveOnePlaceInTheOrderOfConnections()
    {
        Hub hub;
        QVERIFY(setPrecedence(hub.settings, hub.contacts, u"address_city"_s, 2));
        QCOMPARE(hub.settings.precedence.at(u"address_street"_s), 2);
        QCOMPARE(hub.row(u"city"_s).precedence, 2);
        QVERIFY(!setPrecedence(hub.settings, hub.contacts, u"department"_s, 1)); // in no pair
        QVERIFY(setPrecedence(hub.settings, hub.contacts, u"address_street"_s, 0));
        QVERIFY(hub.settings.precedence.empty());
    }

    void anotherPairEndsTheOneBefore()
    {
        Hub hub;
        QVERIFY(hub.pair(u"role"_s, field::job_title));
        QCOMPARE(hub.row(u"role"_s).locals, QStringList{field::job_title});
        QVERIFY(hub.row(u"role"_s).isSynced());
        QVERIFY(!hub.row(u"jobtitle"_s).isSynced());
        QVERIFY(hub.pair(u"jobtitle"_s, field::job_title)); // as it was
        QVERIFY(hub.settings == ObjectSettings{});
    }

    void aRemoteFieldGoesToOneFieldOnly()
    {
        Hub hub;
        QVERIFY(hub.pair(u"jobtitle"_s, field::department));
        QCOMPARE(hub.row(u"jobtitle"_s).locals, QStringList{field::department});
        QCOMPARE(hub.settings.directionOf(field::job_title), SyncDirection::None);
        QCOMPARE(mappingOf(hub.contacts, hub.settings, hub.entity).fields.size(), size_t(7));
    }

    void aPairCanBeTakenApart()
    {
        Hub hub;
        QVERIFY(hub.pair(u"jobtitle"_s, {}));
        QVERIFY(!hub.row(u"jobtitle"_s).isSynced());
        QVERIFY(hub.pair(u"role"_s, field::job_title));
        QVERIFY(hub.pair(u"role"_s, {}));
        QVERIFY(!hub.row(u"role"_s).isSynced());
    }

    void whatDoesNotFitIsRefused()
    {
        Hub hub;
        QVERIFY(!hub.pair(u"score"_s, field::job_title)); // a number
        QVERIFY(!hub.pair(u"role"_s, u"lifecycle"_s)); // a choice
        QVERIFY(!hub.pair(u"role"_s, u"no_such_field"_s));
        QVERIFY(!hub.pair(u"no_such_field"_s, field::job_title));
        QVERIFY(!hub.pair(u"role"_s, u"address_city"_s)); // one of several
        QVERIFY(hub.settings == ObjectSettings{});
    }

    void fieldsThatBelongTogetherTurnTogether()
    {
        Hub hub;
        QVERIFY(turn(hub.settings, hub.contacts, u"address_city"_s, SyncDirection::Pull));
        QCOMPARE(hub.row(u"city"_s).direction, SyncDirection::Pull);
        QCOMPARE(hub.settings.directionOf(u"address_street"_s), SyncDirection::Pull);
        QVERIFY(turn(hub.settings, hub.contacts, u"address_street"_s, SyncDirection::Both));
        QVERIFY(hub.settings == ObjectSettings{});
    }

    void whatMayOnlyBeReadIsNotSent()
    {
        Hub hub;
        hub.contacts.pairs.front().direction = SyncDirection::Pull;
        QVERIFY(!turn(hub.settings, hub.contacts, field::first_name, SyncDirection::Both));
        QVERIFY(turn(hub.settings, hub.contacts, field::first_name, SyncDirection::None));
        QVERIFY(!hub.row(u"firstname"_s).isSynced());
    }

    void aPairWhoseFieldIsGoneSaysSo()
    {
        Hub hub;
        hub.settings.fields[field::job_title] = u"vanished"_s;
        const MappedField gone = hub.row(u"vanished"_s);
        QVERIFY(gone.needsALook());
        QCOMPARE(gone.confidence, 0.0);
        QVERIFY(!gone.reason.isEmpty());
    }

    void onlyFreeFieldsOfAFittingKindAreOffered()
    {
        Hub hub;
        const QStringList offered = pairable(hub.contacts, hub.settings, hub.entity, u"role"_s);
        QVERIFY(offered.contains(field::department));
        QVERIFY(!offered.contains(field::job_title)); // has its own
        QVERIFY(!offered.contains(u"lifecycle"_s));
        QVERIFY(!offered.contains(u"address_city"_s));
        QVERIFY(pairable(hub.contacts, hub.settings, hub.entity, u"jobtitle"_s).contains(field::job_title));
    }
};

SATCHEL_TEST(tst_FieldMapping)
#include "tst_FieldMapping.moc"
