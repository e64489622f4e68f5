// SPDX-License-Identifier: GPL-3.0-or-later
// A quote's life in the store: what a number, a state and a sent quote's stillness mean for every writer.
#include "domain/QuoteRules.h"
#include "store/FollowingChanges.h"
#include "store/hub/HubRights.h"
#include "store/hub/HubState.h"
#include "store/Quotes.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <algorithm>

using namespace satchel;
using namespace satchel::store;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

const Currency euro = *Currency::fromCode(u"EUR");

UnitPrice price(QStringView amount, Currency currency = euro)
{
    return {*Decimal::fromString(amount), currency};
}

class QuoteStore : public TestStore
{
public:
    RecordId quote(std::vector<FieldValue> values = {})
    {
        if (m_company.isNull())
            m_company = create(EntityKind::Company, {{u"name"_s, u"Aalto"_s}});
        values.push_back({u"currency"_s, u"EUR"_s});
        if (std::ranges::none_of(values, [](const FieldValue &value) { return value.field == u"company"_s; }))
            values.push_back({u"company"_s, m_company});
        return create(EntityKind::Quote, std::move(values));
    }
    RecordId line(RecordId quote, QStringView amount = u"100", std::vector<FieldValue> values = {})
    {
        values.insert(values.end(),
            {{u"quote"_s, quote}, {u"name"_s, u"Line"_s}, {u"quantity"_s, Decimal::fromInteger(1)},
                {u"unit_price"_s, price(amount)}, {u"tax_rate"_s, Decimal::fromInteger(19)}});
        return create(EntityKind::QuoteLine, std::move(values));
    }
    Result<Receipt> move(RecordId quote, const QString &state)
    {
        return moveQuote(**this, quote, state, Origin::user());
    }
    QString text(RecordId quote, const QString &field) { return textOf(value(EntityKind::Quote, quote, field)); }
    Result<Receipt> commit(std::vector<Edit> edits)
    {
        return (**this).commit({u"Edit"_s, Origin::user(), std::move(edits), {}});
    }
    Value total(RecordId quote) { return value(EntityKind::Quote, quote, u"total"_s); }
    QStringList timeline()
    {
        QStringList kinds;
        const auto rows = (**this).select({EntityKind::Activity, {u"kind"_s, u"subject"_s}, {}, {}, {}, -1, false});
        for (qsizetype row = 0; row < rows->size(); ++row)
            kinds.append(rows->text(row, 0) + u' ' + rows->text(row, 1));
        return kinds;
    }

private:
    RecordId m_company; // a quote without a customer is not sent
};

Money euros(QStringView amount)
{
    return *Money::fromString(amount, euro);
}

/// Two versions that were sent, a third that is a draft, and another quote of the same deal.
struct VersionedQuote
{
    QuoteStore store;
    RecordId deal = store.create(EntityKind::Deal, {{u"title"_s, u"Freezers"_s}, {u"value"_s, euros(u"5")}});
    RecordId first = sent();
    RecordId second = version(first, 2, true);
    RecordId draft = version(second, 3, false);
    RecordId other = sent();

    RecordId sent()
    {
        const RecordId quote = store.quote({{u"deal"_s, deal}});
        store.line(quote, u"250");
        must(store.move(quote, u"sent"_s));
        return quote;
    }
    RecordId version(RecordId previous, qint64 number, bool isSent)
    {
        const RecordId quote = store.quote({{u"deal"_s, deal}, {u"number"_s, store.text(previous, u"number"_s)},
            {u"version"_s, number}, {u"previous"_s, previous}});
        store.line(quote, u"250");
        if (isSent)
            must(store.move(quote, u"sent"_s));
        return quote;
    }
    QString state(RecordId quote) { return store.text(quote, u"status"_s); }
    static void must(const Result<Receipt> &receipt)
    {
        if (!receipt)
            qFatal("%s", qUtf8Printable(toText(receipt.error())));
    }
};

} // namespace

class tst_Quotes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendingGivesTheNextNumber()
    {
        QuoteStore store;
        const RecordId first = store.quote();
        const RecordId second = store.quote();
        QVERIFY(store.text(first, u"number"_s).isEmpty());
        QCOMPARE(*nextQuoteNumber(*store), u"Q-2026-00001"_s);
        QVERIFY_RESULT(store.move(second, u"sent"_s));
        QVERIFY_RESULT(store.move(first, u"sent"_s));
        QCOMPARE(store.text(second, u"number"_s), u"Q-2026-00001"_s);
        QCOMPARE(store.text(first, u"number"_s), u"Q-2026-00002"_s);
        QCOMPARE(store.value(EntityKind::Quote, first, u"issued_on"_s), Value(QDate(2026, 11, 20)));
        QCOMPARE(store.value(EntityKind::Quote, first, u"sent_at"_s), Value(store.clock.now()));
    }

    void aNumberIsNeverGivenTwice()
    {
        QuoteStore store;
        const RecordId quote = store.quote();
        const auto sent = store.move(quote, u"sent"_s);
        QVERIFY(store->undo(sent->changeSet));
        const RecordId other = store.quote();
        QVERIFY(!store.move(other, u"viewed"_s)); // fails, and takes none
        QVERIFY_RESULT(store.move(other, u"sent"_s));
        QCOMPARE(store.text(other, u"number"_s), u"Q-2026-00002"_s);

        store.quote({{u"number"_s, u"q-2026-00003"_s}}); // came from elsewhere
        const RecordId trashed = store.quote({{u"number"_s, u"Q-2026-00004"_s}});
        QVERIFY(store.commit({Edit::remove(EntityKind::Quote, trashed)}));
        const RecordId next = store.quote();
        QVERIFY_RESULT(store.move(next, u"sent"_s));
        QCOMPARE(store.text(next, u"number"_s), u"Q-2026-00005"_s);
    }

    void aDraftKeepsTheNumberItWasSentUnder()
    {
        QuoteStore store;
        const RecordId quote = store.quote();
        const auto sent = store.move(quote, u"sent"_s);
        const auto undone = store->undo(sent->changeSet);
        QVERIFY_RESULT(undone);
        QVERIFY(undone->kept.empty()); // nothing that would have to be explained
        QCOMPARE(store.text(quote, u"status"_s), u"draft"_s);
        QCOMPARE(store.text(quote, u"number"_s), u"Q-2026-00001"_s);
        for (const auto &field : {u"issued_on"_s, u"sent_at"_s})
            QVERIFY(isEmpty(store.value(EntityKind::Quote, quote, field)));
        QVERIFY_RESULT(store.update(EntityKind::Quote, quote, {{u"payment_terms"_s, u"14 days"_s}}));
        QVERIFY_RESULT(store.move(quote, u"sent"_s));
        QCOMPARE(store.text(quote, u"number"_s), u"Q-2026-00001"_s); // and there is no gap
        QCOMPARE(*nextQuoteNumber(*store), u"Q-2026-00002"_s);
    }

    void whatWasSentKeepsItsLanguageWhenTheDefaultChanges()
    {
        QuoteStore store;
        const RecordId before = store.quote();
        const RecordId ownWords = store.quote({{u"language"_s, u"fr"_s}});
        store.create(EntityKind::Setting, {{u"name"_s, u"document_language"_s}, {u"value"_s, u"de"_s}});
        const auto sent = store.move(before, u"sent"_s);
        QVERIFY_RESULT(sent);
        QVERIFY_RESULT(store.move(ownWords, u"sent"_s));
        QCOMPARE(store.text(before, u"language"_s), u"de"_s);
        QCOMPARE(store.text(ownWords, u"language"_s), u"fr"_s);
        QVERIFY_RESULT(store->undo(sent->changeSet));
        QVERIFY(store.text(before, u"language"_s).isEmpty()); // a draft follows the default
    }

    void theLanguageOfTheFirmsCountryIsKept()
    {
        QuoteStore store;
        store.create(EntityKind::Setting, {{u"name"_s, u"sender_address_country"_s}, {u"value"_s, u"AT"_s}});
        const RecordId quote = store.quote();
        QVERIFY_RESULT(store.move(quote, u"sent"_s));
        QCOMPARE(store.text(quote, u"language"_s), u"de-AT"_s);
    }

    void aNumberThatWasTypedIsUndone()
    {
        QuoteStore store;
        const RecordId quote = store.quote();
        const auto typed = store.update(EntityKind::Quote, quote, {{u"number"_s, u"A-17"_s}});
        QVERIFY_RESULT(typed);
        QVERIFY(store->undo(typed->changeSet));
        QVERIFY(store.text(quote, u"number"_s).isEmpty());
    }

    void theNumberOnTheLetterIsTaken()
    {
        QuoteStore store;
        const RecordId quote = store.quote();
        QVERIFY_RESULT(store.update(
            EntityKind::Quote, quote, {{u"status"_s, u"sent"_s}, {u"number"_s, *nextQuoteNumber(*store)}}));
        QCOMPARE(store.text(quote, u"number"_s), u"Q-2026-00001"_s);
        QCOMPARE(*nextQuoteNumber(*store), u"Q-2026-00002"_s);
        const RecordId own = store.quote();
        QVERIFY_RESULT(store.update(EntityKind::Quote, own, {{u"status"_s, u"sent"_s}, {u"number"_s, u"A-17"_s}}));
        QCOMPARE(store.text(own, u"number"_s), u"A-17"_s);
        QCOMPARE(*nextQuoteNumber(*store), u"Q-2026-00002"_s);
    }

    void aQuoteWithoutACustomerIsNotSent()
    {
        QuoteStore store;
        const RecordId quote = store.create(EntityKind::Quote, {{u"currency"_s, u"EUR"_s}});
        const auto sent = store.move(quote, u"sent"_s);
        QVERIFY(!sent);
        QCOMPARE(sent.error().kind, Error::Kind::Invalid);
        QCOMPARE(sent.error().where, u"quote.company"_s);
        QVERIFY(store.text(quote, u"number"_s).isEmpty());
        QCOMPARE(*nextQuoteNumber(*store), u"Q-2026-00001"_s);
        QVERIFY(!store.commit({Edit::create(EntityKind::Quote, {}, {{u"status"_s, u"sent"_s}})}));
        const RecordId contact = store.create(EntityKind::Contact, {{u"last_name"_s, u"Okafor"_s}});
        QVERIFY_RESULT(store.update(EntityKind::Quote, quote, {{u"contact"_s, contact}, {u"status"_s, u"sent"_s}}));
    }

    void twoConnectionsNeverTakeTheSameNumber()
    {
        QuoteStore store;
        const auto other = store.again();
        QStringList numbers;
        for (int i = 0; i < 20; ++i) {
            const RecordId mine = store.quote();
            const RecordId theirs = store.quote();
            QVERIFY(moveQuote(*other, theirs, u"sent"_s, Origin::cli()));
            QVERIFY(store.move(mine, u"sent"_s));
            numbers << store.text(mine, u"number"_s) << store.text(theirs, u"number"_s);
        }
        QCOMPARE(numbers.removeDuplicates(), 0);
    }

    void theCycleIsAPatternOfThisStore()
    {
        QuoteStore store;
        store.create(EntityKind::Setting, {{u"name"_s, numberPatternSetting}, {u"value"_s, u"AN%y-%m/%n"_s}});
        const RecordId november = store.quote();
        const RecordId december = store.quote({{u"issued_on"_s, QDate(2026, 12, 1)}});
        QVERIFY(store.move(november, u"sent"_s));
        QVERIFY(store.move(december, u"sent"_s));
        QCOMPARE(store.text(november, u"number"_s), u"AN26-11/1"_s);
        QCOMPARE(store.text(december, u"number"_s), u"AN26-12/1"_s);
    }

    void aNumberBelongsToOneQuotePerVersion()
    {
        QuoteStore store;
        store.quote({{u"number"_s, u"Q-1"_s}});
        const auto twice = store.commit({Edit::create(EntityKind::Quote, {}, {{u"number"_s, u"q-1"_s}})});
        QVERIFY(!twice);
        QCOMPARE(twice.error().kind, Error::Kind::Conflict);
        QCOMPARE(twice.error().where, u"quote.number"_s);
        QVERIFY(
            store.commit({Edit::create(EntityKind::Quote, {}, {{u"number"_s, u"Q-1"_s}, {u"version"_s, qint64(2)}})}));
    }

    void everyMoveFollowsTheTable_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        const QStringList states = {
            u"draft"_s, u"sent"_s, u"viewed"_s, u"accepted"_s, u"rejected"_s, u"expired"_s, u"superseded"_s};
        for (const QString &from : states) {
            for (const QString &to : states) {
                if (from != to)
                    QTest::addRow("%s to %s", qPrintable(from), qPrintable(to)) << from << to;
            }
        }
    }
    void everyMoveFollowsTheTable()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QuoteStore store;
        const RecordId quote = store.quote();
        if (from != "draft"_L1)
            QVERIFY_RESULT(store.move(quote, u"sent"_s));
        if (from != "draft"_L1 && from != "sent"_L1)
            QVERIFY_RESULT(store.move(quote, from));
        const auto moved = store.move(quote, to);
        QCOMPARE(moved.has_value(), canQuoteMove(from, to));
        QCOMPARE(store.text(quote, u"status"_s), moved ? to : from);
        if (moved) {
            QVERIFY(!isEmpty(store.value(EntityKind::Quote, quote, to + u"_at"_s)));
            QVERIFY(store->undo(moved->changeSet));
            QCOMPARE(store.text(quote, u"status"_s), from);
            QVERIFY(isEmpty(store.value(EntityKind::Quote, quote, to + u"_at"_s)));
        } else {
            QCOMPARE(moved.error().kind, Error::Kind::Conflict);
            QCOMPARE(moved.error().where, u"quote.status"_s);
        }
    }

    void whatWasSentStaysAsItIs_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<Value>("value");
        QTest::newRow("terms") << u"payment_terms"_s << Value(u"14 days"_s);
        QTest::newRow("discount") << u"discount_percent"_s << Value(Decimal::fromInteger(5));
        QTest::newRow("currency") << u"currency"_s << Value(u"USD"_s);
        QTest::newRow("number") << u"number"_s << Value(u"Q-2026-99999"_s);
        QTest::newRow("validity") << u"valid_until"_s << Value(QDate(2027, 1, 1));
        QTest::newRow("text") << u"introduction"_s << Value(u"Dear all"_s);
    }
    void whatWasSentStaysAsItIs()
    {
        QFETCH(QString, field);
        QFETCH(Value, value);
        QuoteStore store;
        const RecordId quote = store.quote();
        QVERIFY_RESULT(store.move(quote, u"sent"_s));
        const Value before = store.value(EntityKind::Quote, quote, field);
        const auto changed = store.update(EntityKind::Quote, quote, {{field, value}});
        QVERIFY(!changed);
        QCOMPARE(changed.error().kind, Error::Kind::Frozen);
        QCOMPARE(changed.error().where, u"quote."_s + field);
        QCOMPARE(store.value(EntityKind::Quote, quote, field), before);
    }

    void theLinesOfASentQuoteStayToo()
    {
        QuoteStore store;
        const RecordId quote = store.quote();
        const RecordId line = store.line(quote);
        const RecordId gone = store.line(quote);
        const RecordId elsewhere = store.line(store.quote());
        QVERIFY(store.commit({Edit::remove(EntityKind::QuoteLine, gone)}));
        QVERIFY_RESULT(store.move(quote, u"sent"_s));
        const std::vector<Edit> refused[] = {
            {Edit::update(EntityKind::QuoteLine, line, {{u"quantity"_s, Decimal::fromInteger(2)}})},
            {Edit::remove(EntityKind::QuoteLine, line)}, {Edit::restore(EntityKind::QuoteLine, gone)},
            {Edit::create(EntityKind::QuoteLine, {}, {{u"quote"_s, quote}, {u"name"_s, u"More"_s}})},
            {Edit::update(EntityKind::QuoteLine, elsewhere, {{u"quote"_s, quote}})},
            {Edit::update(EntityKind::QuoteLine, line, {{u"quote"_s, store.quote()}})},
            {Edit::remove(EntityKind::Quote, quote)}};
        for (const auto &edits : refused) {
            const auto done = store.commit(edits);
            QVERIFY(!done);
            QCOMPARE(done.error().kind, Error::Kind::Frozen);
            QVERIFY(done.error().what.contains(u"Q-2026-00001"_s));
        }
        QCOMPARE(readQuote(*store, quote)->lines.size(), size_t(1));
    }

    void historyComesInQuoteFirst()
    {
        QuoteStore store;
        const RecordId quote = store.quote({{u"number"_s, u"A-17"_s}, {u"status"_s, u"accepted"_s}});
        store.line(quote, u"250");
        QCOMPARE(store.total(quote), Value(euros(u"297.50")));
        QVERIFY(store.timeline().isEmpty());
        QVERIFY(!store.update(EntityKind::Quote, quote, {{u"payment_terms"_s, u"none"_s}}));
    }

    void acceptingWinsTheDealAndIsInTheTimeline()
    {
        QuoteStore store;
        const RecordId company = store.create(EntityKind::Company, {{u"name"_s, u"Aalto"_s}});
        const RecordId deal = store.create(
            EntityKind::Deal, {{u"title"_s, u"Freezers"_s}, {u"company"_s, company}, {u"value"_s, euros(u"5")}});
        const RecordId quote = store.create(EntityKind::Quote, {{u"deal"_s, deal}});
        QCOMPARE(store.value(EntityKind::Quote, quote, u"company"_s), Value(company));
        QCOMPARE(store.text(quote, u"currency"_s), u"EUR"_s);
        QVERIFY_RESULT(store.move(quote, u"sent"_s));
        const auto accepted = store.move(quote, u"accepted"_s);
        QVERIFY_RESULT(accepted);
        QCOMPARE(store.value(EntityKind::Deal, deal, u"status"_s), Value(u"won"_s));
        QCOMPARE(store->title(EntityKind::Stage, std::get<RecordId>(store.value(EntityKind::Deal, deal, u"stage"_s))),
            u"Closed Won"_s);
        QCOMPARE(store.timeline(), (QStringList{u"quote_sent Q-2026-00001"_s, u"quote_accepted Q-2026-00001"_s}));
        QVERIFY(store->undo(accepted->changeSet));
        QCOMPARE(store.value(EntityKind::Deal, deal, u"status"_s), Value(u"open"_s));
        QCOMPARE(store.timeline(), QStringList{u"quote_sent Q-2026-00001"_s});
    }

    void aDealThatIsWonTakesTheNetTotalAndTheCurrencyOfTheQuote()
    {
        QuoteStore store;
        const Money dollars{1'250'000, *Currency::fromCode(u"USD")};
        const RecordId deal = store.create(EntityKind::Deal, {{u"title"_s, u"Freezers"_s}, {u"value"_s, dollars}});
        const RecordId quote = store.quote({{u"deal"_s, deal}, {u"currency"_s, u"EUR"_s}});
        store.line(quote, u"250");
        QVERIFY_RESULT(store.move(quote, u"sent"_s));
        const auto accepted = store.move(quote, u"accepted"_s);
        QVERIFY_RESULT(accepted);
        QCOMPARE(store.total(quote), Value(euros(u"297.50")));
        QCOMPARE(store.value(EntityKind::Deal, deal, u"value"_s), Value(euros(u"250")));
        QVERIFY(store->undo(accepted->changeSet));
        QCOMPARE(store.value(EntityKind::Deal, deal, u"value"_s), Value(dollars));
    }

    void acceptingAVersionSupersedesTheOpenOnes()
    {
        VersionedQuote quote;
        const auto accepted = quote.store.move(quote.second, u"accepted"_s);
        QVERIFY_RESULT(accepted);
        QCOMPARE(quote.state(quote.first), u"superseded"_s);
        QCOMPARE(quote.state(quote.second), u"accepted"_s);
        QCOMPARE(quote.state(quote.draft), u"draft"_s); // nobody has it yet
        QCOMPARE(quote.state(quote.other), u"sent"_s);
        QVERIFY(!isEmpty(quote.store.value(EntityKind::Quote, quote.first, u"superseded_at"_s)));
        QVERIFY(quote.store->undo(accepted->changeSet));
        QCOMPARE(quote.state(quote.first), u"sent"_s);
        QCOMPARE(quote.state(quote.second), u"sent"_s);
    }

    void whatAPersonDeclinesStaysAsItIs()
    {
        VersionedQuote quote;
        ChangeSet changes{u"Accept"_s, Origin::user(),
            {Edit::update(EntityKind::Quote, quote.second, {{u"status"_s, u"accepted"_s}})}, {}};
        changes.declined = {{EntityKind::Deal, quote.deal, u"status"_s}, {EntityKind::Quote, quote.first, u"status"_s}};
        QVERIFY_RESULT(quote.store->commit(changes));
        QCOMPARE(quote.state(quote.second), u"accepted"_s);
        QCOMPARE(quote.state(quote.first), u"sent"_s);
        QCOMPARE(quote.store.value(EntityKind::Deal, quote.deal, u"status"_s), Value(u"open"_s));
        QCOMPARE(
            quote.store.value(EntityKind::Deal, quote.deal, u"value"_s), Value(euros(u"250"))); // as the rule has it
    }

    void whatWouldFollowIsKnownBeforeAndIsWhatFollows()
    {
        VersionedQuote quote;
        const ChangeSet changes{u"Accept"_s, Origin::user(),
            {Edit::update(EntityKind::Quote, quote.second, {{u"status"_s, u"accepted"_s}})}, {}};
        const auto foreseen = followingChanges(*quote.store, changes);
        QVERIFY_RESULT(foreseen);
        QCOMPARE(quote.state(quote.second), u"sent"_s); // nothing was written
        auto done = quote.store->commit(changes);
        QVERIFY_RESULT(done);
        std::erase_if(done->changes,
            [&](const Change &change) { return change.kind != Edit::Kind::Update || change.record == quote.second; });
        QVERIFY(!foreseen->empty());
        QCOMPARE(foreseen->size(), done->changes.size());
        for (size_t i = 0; i < foreseen->size(); ++i) {
            QCOMPARE((*foreseen)[i].record, done->changes[i].record);
            QCOMPARE((*foreseen)[i].field, done->changes[i].field);
            QVERIFY((*foreseen)[i].before == done->changes[i].before);
            QVERIFY((*foreseen)[i].after == done->changes[i].after);
        }
    }

    void aQuoteWithoutLinesLeavesTheValueOfItsDeal()
    {
        QuoteStore store;
        const RecordId deal = store.create(EntityKind::Deal, {{u"title"_s, u"Freezers"_s}, {u"value"_s, euros(u"5")}});
        const RecordId quote = store.quote({{u"deal"_s, deal}});
        QVERIFY_RESULT(store.move(quote, u"sent"_s));
        QVERIFY_RESULT(store.move(quote, u"accepted"_s));
        QCOMPARE(store.value(EntityKind::Deal, deal, u"value"_s), Value(euros(u"5")));
    }

    void aDealThatIsClosedStaysSo()
    {
        QuoteStore store;
        const RecordId deal = store.create(EntityKind::Deal, {{u"title"_s, u"Freezers"_s}});
        const RecordId quote = store.quote({{u"deal"_s, deal}});
        QVERIFY(store.move(quote, u"sent"_s));
        QVERIFY(store.update(EntityKind::Deal, deal, {{u"status"_s, u"lost"_s}}));
        QVERIFY_RESULT(store.move(quote, u"accepted"_s));
        QCOMPARE(store.value(EntityKind::Deal, deal, u"status"_s), Value(u"lost"_s));
    }

    void quotesExpireBehindTheirLastDay()
    {
        QuoteStore store;
        const RecordId past = store.quote({{u"valid_until"_s, QDate(2026, 11, 19)}});
        const RecordId today = store.quote({{u"valid_until"_s, QDate(2026, 11, 20)}});
        const RecordId draft = store.quote({{u"valid_until"_s, QDate(2026, 11, 1)}});
        QVERIFY(store.move(past, u"sent"_s));
        QVERIFY(store.move(today, u"sent"_s));
        QCOMPARE(*expireQuotes(*store), 1);
        QCOMPARE(*expireQuotes(*store), 0);
        QCOMPARE(store.text(past, u"status"_s), u"expired"_s);
        QCOMPARE(store.text(today, u"status"_s), u"sent"_s);
        QCOMPARE(store.text(draft, u"status"_s), u"draft"_s);
        QCOMPARE(store->history(EntityKind::Quote, past)->front().set.origin, Origin::rule(u"expiry"_s));
    }

    /// One that the person of this desk may not change keeps no other from it.
    void quotesOfOthersAreLeftToThem()
    {
        QuoteStore store;
        const RecordId other = store.create(EntityKind::User, {{u"name"_s, u"Other"_s}});
        const RecordId mine = store.quote({{u"valid_until"_s, QDate(2026, 11, 19)}, {u"owner"_s, store->me()}});
        const RecordId theirs = store.quote({{u"valid_until"_s, QDate(2026, 11, 19)}, {u"owner"_s, other}});
        QVERIFY(store.move(mine, u"sent"_s));
        QVERIFY(store.move(theirs, u"sent"_s));
        HubMembership membership;
        membership.hub = store->newId();
        membership.desk = store->newId();
        QVERIFY_RESULT(HubState(*store).save(membership));
        Rights rights{store->me(), {store->me()}, {}};
        rights.entities[EntityKind::Quote] = {true, RightScope::Team, RightScope::Own, {}, RightScope::All, true};
        QVERIFY_RESULT(writeRights(store->database(), rights));
        QCOMPARE(*expireQuotes(*store), 1);
        QCOMPARE(store.text(mine, u"status"_s), u"expired"_s);
        QCOMPARE(store.text(theirs, u"status"_s), u"sent"_s);
        QCOMPARE(*expireQuotes(*store), 0);
    }

    void aChangeMakesTheNextVersion()
    {
        QuoteStore store;
        const RecordId quote = store.quote();
        store.line(quote, u"10");
        store.line(quote, u"20");
        QVERIFY(store.move(quote, u"sent"_s));
        const auto document = readQuote(*store, quote);
        const DocumentCopy next = nextVersion(document->quote, document->lines, 2, [&] { return store->newId(); });
        QVERIFY_RESULT(store.commit(next.edits));
        const auto second = readQuote(*store, next.id);
        QCOMPARE(second->quote.text(u"status"), u"draft"_s);
        QCOMPARE(second->totals->total, document->totals->total);
        QCOMPARE(*findQuote(*store, u"q-2026-00001"_s), next.id);
        QCOMPARE(versionsOf(*store, second->quote)->size(), size_t(2));
        QVERIFY(store.update(EntityKind::QuoteLine, second->lines[1].id, {{u"quantity"_s, Decimal::fromInteger(3)}}));
        const auto changed = readQuote(*store, next.id);
        const QuoteDifference difference = differenceOf(
            document->quote, document->lines, changed->quote, changed->lines);
        QCOMPARE(difference.lines.size(), size_t(1));
        QCOMPARE(difference.lines[0].fields[0].field, u"quantity"_s);
        QVERIFY_RESULT(store.move(next.id, u"sent"_s));
        QCOMPARE(store.text(next.id, u"number"_s), u"Q-2026-00001"_s);
        QCOMPARE(store.timeline().last(), u"quote_sent Q-2026-00001 (2)"_s);
    }

    void totalsFollowEveryWrite()
    {
        QuoteStore store;
        const RecordId quote = store.quote();
        QCOMPARE(store.total(quote), Value(euros(u"0")));
        const RecordId line = store.line(quote, u"100");
        QCOMPARE(store.total(quote), Value(euros(u"119")));
        QCOMPARE(store.value(EntityKind::Quote, quote, u"net_total"_s), Value(euros(u"100")));
        const auto changed = store.update(EntityKind::QuoteLine, line, {{u"quantity"_s, Decimal::fromInteger(2)}});
        QCOMPARE(store.total(quote), Value(euros(u"238")));
        QVERIFY(store.update(EntityKind::Quote, quote, {{u"discount_percent"_s, Decimal::fromInteger(50)}}));
        QCOMPARE(store.total(quote), Value(euros(u"119")));
        QVERIFY(store->undo(changed->changeSet));
        QCOMPARE(store.total(quote), Value(euros(u"59.5")));
        const RecordId other = store.quote();
        QVERIFY(store.update(EntityKind::QuoteLine, line, {{u"quote"_s, other}}));
        QCOMPARE(store.total(quote), Value(euros(u"0")));
        QCOMPARE(store.total(other), Value(euros(u"119")));
        QVERIFY(store.commit({Edit::remove(EntityKind::QuoteLine, line)}));
        QCOMPARE(store.total(other), Value(euros(u"0")));
    }

    void refusesWhatCannotBePriced_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<Value>("value");
        QTest::addColumn<QString>("where");
        QTest::newRow("a total beyond 64 bits")
            << u"quantity"_s << Value(*Decimal::fromString(u"9000000000000")) << u"quote_line.total"_s;
        QTest::newRow("another currency")
            << u"unit_price"_s << Value(price(u"1", *Currency::fromCode(u"USD"))) << u"quote_line.unit_price"_s;
        QTest::newRow("a discount over 100")
            << u"discount_percent"_s << Value(Decimal::fromInteger(101)) << u"quote_line.discount_percent"_s;
        QTest::newRow("a tax rate over 100")
            << u"tax_rate"_s << Value(Decimal::fromInteger(190)) << u"quote_line.tax_rate"_s;
        QTest::newRow("tax on reverse charge")
            << u"tax_category"_s << Value(u"reverse_charge"_s) << u"quote_line.tax_rate"_s;
    }
    void refusesWhatCannotBePriced()
    {
        QFETCH(QString, field);
        QFETCH(Value, value);
        QFETCH(QString, where);
        QuoteStore store;
        const RecordId quote = store.quote();
        const RecordId line = store.line(quote, u"100000");
        const Value before = store.total(quote);
        const auto done = store.update(EntityKind::QuoteLine, line, {{field, value}});
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Invalid);
        QCOMPARE(done.error().where, where);
        QCOMPARE(store.total(quote), before);
    }

    void refusesASumTooLarge()
    {
        QuoteStore store;
        const RecordId quote = store.quote();
        store.line(quote, u"9000000000000", {{u"quantity"_s, Decimal::fromInteger(1)}});
        const auto more = store.commit({Edit::create(EntityKind::QuoteLine, {},
            {{u"quote"_s, quote}, {u"quantity"_s, Decimal::fromInteger(10000)},
                {u"unit_price"_s, price(u"9000000000000")}, {u"tax_rate"_s, Decimal::fromInteger(19)}})});
        QVERIFY(!more);
        QCOMPARE(more.error().where, u"quote.total"_s);
        QVERIFY(more.error().what.contains(u"too large"_s));
        QCOMPARE(readQuote(*store, quote)->lines.size(), size_t(1));
    }

    void refusesAnUnknownCurrency()
    {
        QuoteStore store;
        const auto done = store.commit({Edit::create(EntityKind::Quote, {}, {{u"currency"_s, u"EURO"_s}})});
        QVERIFY(!done);
        QCOMPARE(done.error().where, u"quote.currency"_s);
    }

    void aLineTakesFromItsProductWhatItDoesNotSay()
    {
        QuoteStore store;
        const RecordId product = store.create(EntityKind::Product,
            {{u"name"_s, u"Logger"_s}, {u"description"_s, u"Two-year battery"_s}, {u"unit"_s, u"pcs"_s},
                {u"unit_price"_s, price(u"189.00")}, {u"tax_rate"_s, Decimal::fromInteger(19)}});
        const RecordId quote = store.quote();
        const RecordId line = store.create(EntityKind::QuoteLine,
            {{u"quote"_s, quote}, {u"product"_s, product}, {u"quantity"_s, Decimal::fromInteger(2)},
                {u"unit"_s, u"boxes"_s}});
        const auto record = store->get(EntityKind::QuoteLine, line);
        QCOMPARE(record->text(u"name"), u"Logger"_s);
        QCOMPARE(record->text(u"unit"), u"boxes"_s);
        QCOMPARE(record->value(u"position"), Value(qint64(1)));
        QCOMPARE(store.total(quote), Value(euros(u"449.82")));
    }

    void pricesComeFromTheListOfTheCurrency()
    {
        QuoteStore store;
        const Currency dollar = *Currency::fromCode(u"USD");
        const RecordId product = store.create(
            EntityKind::Product, {{u"name"_s, u"Logger"_s}, {u"unit_price"_s, price(u"189.00")}});
        const RecordId dollars = store.create(
            EntityKind::PriceList, {{u"name"_s, u"America"_s}, {u"currency"_s, u"USD"_s}});
        const RecordId dealers = store.create(
            EntityKind::PriceList, {{u"name"_s, u"Dealers"_s}, {u"currency"_s, u"EUR"_s}});
        store.create(EntityKind::Price,
            {{u"price_list"_s, dollars}, {u"product"_s, product}, {u"unit_price"_s, price(u"210", dollar)}});
        store.create(
            EntityKind::Price, {{u"price_list"_s, dealers}, {u"product"_s, product}, {u"unit_price"_s, price(u"150")}});
        const auto listed = store->select(
            {EntityKind::Price, {u"@title"_s, u"product.@title"_s}, {}, {}, {}, -1, false});
        QVERIFY_RESULT(listed);
        QCOMPARE(listed->text(0, 0), u"Logger"_s); // it is named after its product
        QCOMPARE(listed->text(0, 1), u"Logger"_s);
        const auto priceIn = [&](const QString &currency, RecordId list) {
            const RecordId quote = store.create(EntityKind::Quote,
                {{u"currency"_s, currency}, {u"price_list"_s, list.isNull() ? Value() : Value(list)}});
            const RecordId line = store.create(EntityKind::QuoteLine, {{u"quote"_s, quote}, {u"product"_s, product}});
            return store.value(EntityKind::QuoteLine, line, u"unit_price"_s);
        };
        QCOMPARE(priceIn(u"EUR"_s, {}), Value(price(u"189")));
        QCOMPARE(priceIn(u"EUR"_s, dealers), Value(price(u"150")));
        QCOMPARE(priceIn(u"USD"_s, {}), Value(price(u"210", dollar)));
        QCOMPARE(priceIn(u"JPY"_s, {}), Value());
    }

    void aDeletedProductCannotBeQuotedButLinesOfItStay()
    {
        QuoteStore store;
        const RecordId product = store.create(
            EntityKind::Product, {{u"name"_s, u"Logger"_s}, {u"unit_price"_s, price(u"189")}});
        const RecordId quote = store.quote();
        const RecordId line = store.create(EntityKind::QuoteLine, {{u"quote"_s, quote}, {u"product"_s, product}});
        QVERIFY(store.commit({Edit::remove(EntityKind::Product, product)}));
        const auto more = store.commit(
            {Edit::create(EntityKind::QuoteLine, {}, {{u"quote"_s, quote}, {u"product"_s, product}})});
        QVERIFY(!more);
        QCOMPARE(more.error().where, u"quote_line.product"_s);
        QVERIFY(more.error().what.contains(u"Logger"_s));
        QVERIFY_RESULT(store.update(EntityKind::QuoteLine, line, {{u"quantity"_s, Decimal::fromInteger(3)}}));
    }

    void anotherCurrencyConvertsWhatNoListPrices()
    {
        QuoteStore store;
        const Currency dollar = *Currency::fromCode(u"USD");
        QVERIFY_RESULT(store->setMainCurrency(euro));
        store.create(EntityKind::ExchangeRate,
            {{u"currency"_s, u"USD"_s}, {u"rate"_s, *Decimal::fromString(u"1.0854")},
                {u"as_of"_s, QDate(2026, 11, 2)}});
        const RecordId product = store.create(
            EntityKind::Product, {{u"name"_s, u"Logger"_s}, {u"unit_price"_s, price(u"189")}});
        const RecordId america = store.create(
            EntityKind::PriceList, {{u"name"_s, u"America"_s}, {u"currency"_s, u"USD"_s}});
        store.create(EntityKind::Price,
            {{u"price_list"_s, america}, {u"product"_s, product}, {u"unit_price"_s, price(u"210", dollar)}});
        const RecordId quote = store.quote();
        store.create(EntityKind::QuoteLine, {{u"quote"_s, quote}, {u"product"_s, product}});
        store.line(quote, u"33.33");
        const auto document = readQuote(*store, quote);
        const auto edits = convertPrices(*store, document->quote, document->lines, dollar);
        QVERIFY_RESULT(store.commit(*edits));
        const auto converted = readQuote(*store, quote);
        QCOMPARE(converted->lines[0].value(u"unit_price"), Value(price(u"210", dollar)));
        QCOMPARE(converted->lines[1].value(u"unit_price"), Value(price(u"36.18", dollar))); // 33.33 × 1.0854 = 36.176…
        QCOMPARE(converted->quote.value(u"exchange_rate"), Value(*Decimal::fromString(u"1.0854")));
        QCOMPARE(converted->quote.value(u"exchange_rate_on"), Value(QDate(2026, 11, 2)));
        QCOMPARE(converted->totals->currency, dollar);
    }

    void aSentQuoteFollowsAMergeOfItsCustomer()
    {
        QuoteStore store;
        const RecordId kept = store.create(EntityKind::Company, {{u"name"_s, u"Aalto"_s}});
        const RecordId other = store.create(EntityKind::Company, {{u"name"_s, u"Aalto Oy"_s}});
        const RecordId quote = store.quote({{u"company"_s, other}});
        QVERIFY(store.move(quote, u"sent"_s));
        QVERIFY(!store.update(EntityKind::Quote, quote, {{u"company"_s, kept}}));
        QVERIFY_RESULT(store.commit({Edit::remove(EntityKind::Company, other),
            Edit::update(EntityKind::Quote, quote, {{u"company"_s, kept}})}));
        QCOMPARE(store.value(EntityKind::Quote, quote, u"company"_s), Value(kept));
    }
};

SATCHEL_TEST(tst_Quotes)
#include "tst_Quotes.moc"
