// SPDX-License-Identifier: GPL-3.0-or-later
// `satchel quote`: the shape of its answer, its moves and what it refuses.
#include "tests/support/CommandLineCall.h"
#include "tests/support/TeamRights.h"
#include "tests/support/TestProgram.h"

#include <csignal>
#include <sys/resource.h>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

QString amount(const QJsonValue &money)
{
    return money[u"currency"_s].toString() + u' ' + money[u"amount"_s].toString();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class QuoteCall : public CommandLineCall
{
public:
    /// For a customer: one without is not sent.
    QString quote(const QByteArray &fields = R"({"currency":"EUR"})")
    {
        const QString customer = create("company", R"({"name":"Aalto"})");
        return create("quote", R"({"company":")" + customer.toLatin1() + "\"," + fields.mid(1));
    }
    void line(
        const QString &quote, const QByteArray &more, const QByteArray &price = R"({"amount":"189","currency":"EUR"})")
    {
        create("quote_line", R"({"quote":")" + quote.toLatin1() + R"(","unit_price":)" + price + "," + more + "}");
    }
    Answer move(const QString &quote, const QString &state) { return (*this)({u"quote"_s, quote, u"--move"_s, state}); }
};

} // namespace

class tst_QuoteCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// The same sentence as in the window, and nothing is written.
    void aDiscountAboveTheLimitIsNotSent()
    {
        QuoteCall satchel;
        const QString id = satchel.quote(R"({"currency":"EUR","discount_percent":"12.5"})");
        satchel.line(id, R"("name":"Logger")");
        {
            const auto clock = ManualClock(Instant{QDateTime::currentMSecsSinceEpoch()}, QTimeZone::utc());
            const auto store = store::Store::open(satchel.path(), clock, 9);
            QVERIFY(store);
            Rights rights = allRights(**store);
            rights.discountLimit = Decimal::fromInteger(10);
            becomeMember(**store, rights);
        }
        const Answer refused = satchel.move(id, u"sent"_s);
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("the discount of 12.5 % is above your limit of 10 % and has not been approved"),
            refused.err.constData());
        QCOMPARE(satchel({u"quote"_s, id}).object()[u"status"_s].toString(), u"draft"_s);
    }

    void answersWithLinesTaxAndTotals()
    {
        QuoteCall satchel;
        const QString id = satchel.quote(R"({"currency":"EUR","discount_percent":"3"})");
        satchel.line(id, R"("name":"Logger","quantity":"48","discount_percent":"10","tax_rate":"19")");
        satchel.line(id, R"("name":"Manual","quantity":"30","tax_rate":"7")", R"({"amount":"24.90","currency":"EUR"})");
        satchel.line(id, R"("name":"Calibration","kind":"optional","quantity":"1","tax_rate":"19")");
        const Answer answer = satchel({u"quote"_s, id});
        QCOMPARE(answer.code, 0);
        const QJsonObject quote = answer.object();
        QCOMPARE(quote[u"status"_s].toString(), u"draft"_s);
        QCOMPARE(quote[u"lines"_s].toArray().size(), 3);
        QCOMPARE(amount(quote[u"lines"_s][0][u"net"_s]), u"EUR 8164.80"_s);
        QCOMPARE(quote[u"lines"_s][0][u"position"_s].toInt(), 1);
        QCOMPARE(amount(quote[u"subtotal"_s]), u"EUR 8911.80"_s);
        QCOMPARE(amount(quote[u"discount"_s]), u"EUR 267.35"_s);
        QCOMPARE(amount(quote[u"net"_s]), u"EUR 8644.45"_s);
        QCOMPARE(amount(quote[u"tax"_s]), u"EUR 1555.49"_s); // 7919.86 × 19 % + 724.59 × 7 %, each rounded
        QCOMPARE(amount(quote[u"total"_s]), u"EUR 10199.94"_s);
        QCOMPARE(amount(quote[u"optional"_s]), u"EUR 189.00"_s);
        const QJsonArray groups = quote[u"tax_groups"_s].toArray();
        QCOMPARE(groups.size(), 2);
        QCOMPARE(groups[0][u"rate"_s].toString(), u"19"_s);
        QCOMPARE(amount(groups[0][u"net"_s]), u"EUR 7919.86"_s);
        QCOMPARE(amount(groups[1][u"tax"_s]), u"EUR 50.72"_s);
    }

    void sendingGivesANumberItIsFoundBy()
    {
        QuoteCall satchel;
        const QString id = satchel.quote();
        const Answer sent = satchel.move(id, u"sent"_s);
        QCOMPARE(sent.code, 0);
        QCOMPARE(sent.object()[u"status"_s].toString(), u"sent"_s);
        QCOMPARE(sent.object()[u"number"_s].toString(), u"Q-2026-00001"_s);
        const Answer found = satchel({u"quote"_s, u"Q-2026-00001"_s});
        QCOMPARE(found.object()[u"id"_s].toString(), id);
    }

    void acceptingTellsWhatElseItChanged()
    {
        QuoteCall satchel;
        const QString deal = satchel.create(
            "deal", R"({"title":"Freezers","value":{"amount":"12500","currency":"USD"}})");
        const QString id = satchel.quote(R"({"currency":"EUR","deal":")" + deal.toLatin1() + R"("})");
        satchel.line(id, R"("name":"Logger","quantity":"2")");
        QCOMPARE(satchel.move(id, u"sent"_s).object()[u"also"_s].toArray(), QJsonArray());
        const QJsonArray also = satchel.move(id, u"accepted"_s).object()[u"also"_s].toArray();
        QJsonObject value;
        QStringList fields;
        for (const QJsonValue &one : also) {
            QCOMPARE(one[u"entity"_s].toString(), u"deal"_s);
            QCOMPARE(one[u"id"_s].toString(), deal);
            fields.append(one[u"field"_s].toString());
            if (one[u"field"_s] == u"value"_s)
                value = one.toObject();
        }
        QVERIFY(fields.contains(u"status"_s) && fields.contains(u"stage"_s) && fields.contains(u"closed_on"_s));
        QCOMPARE(amount(value[u"before"_s]), u"USD 12500.00"_s);
        QCOMPARE(amount(value[u"after"_s]), u"EUR 378.00"_s);
        QVERIFY(!satchel({u"quote"_s, id}).object().contains(u"also"_s));
    }

    void refusesAMoveTheTableDoesNotHave()
    {
        QuoteCall satchel;
        const QString id = satchel.quote();
        const Answer answer = satchel.move(id, u"accepted"_s);
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.error()[u"kind"_s].toString(), u"conflict"_s);
        QCOMPARE(answer.error()[u"where"_s].toString(), u"quote.status"_s);
        QCOMPARE(satchel({u"quote"_s, id}).object()[u"status"_s].toString(), u"draft"_s);
    }

    void aQuoteWithoutACustomerIsNotSent()
    {
        QuoteCall satchel;
        const QString id = satchel.create("quote", R"({"currency":"EUR"})");
        const Answer answer = satchel.move(id, u"sent"_s);
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.error()[u"kind"_s].toString(), u"invalid"_s);
        QCOMPARE(answer.error()[u"where"_s].toString(), u"quote.company"_s);
        QVERIFY(answer.error()[u"message"_s].toString().contains(u"without a customer"_s));
        QCOMPARE(satchel({u"quote"_s, id}).object()[u"status"_s].toString(), u"draft"_s);
    }

    void refusesToChangeWhatWasSent()
    {
        QuoteCall satchel;
        const QString id = satchel.quote();
        satchel.move(id, u"sent"_s);
        const Answer answer = satchel.apply(
            R"({"op":"update","entity":"quote","id":")" + id.toLatin1() + R"(","fields":{"payment_terms":"none"}})");
        QCOMPARE(answer.code, 1);
        QVERIFY(answer.line(0)[u"error"_s][u"message"_s].toString().contains(u"new version"_s));
    }

    void anExpiredQuoteCannotBeAccepted()
    {
        QuoteCall satchel;
        const QString id = satchel.quote(R"({"currency":"EUR","valid_until":"2026-11-19"})");
        satchel.move(id, u"sent"_s);
        QCOMPARE(satchel.move(id, u"accepted"_s).code, 1);
        QCOMPARE(satchel({u"quote"_s, id}).object()[u"status"_s].toString(), u"expired"_s);
    }

    void saysWhyNothingIsOwed()
    {
        QuoteCall satchel;
        const QString id = satchel.quote(R"({"currency":"EUR","tax_reason":"The customer owes the tax"})");
        satchel.line(id, R"("name":"Logger","tax_category":"reverse_charge")");
        const QJsonObject group = satchel({u"quote"_s, id}).object()[u"tax_groups"_s][0].toObject();
        QCOMPARE(group[u"category"_s].toString(), u"reverse_charge"_s);
        QCOMPARE(group[u"reason"_s].toString(), u"The customer owes the tax"_s);
        QCOMPARE(amount(group[u"tax"_s]), u"EUR 0.00"_s);
    }

    void aPersonReadsItWithoutJson()
    {
        QuoteCall satchel;
        const QString id = satchel.quote();
        satchel.line(id, R"("name":"Logger","quantity":"2","tax_rate":"19")");
        const Answer answer = satchel.plain({u"quote"_s, id, u"--store"_s, satchel.path()});
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.out.contains("Logger"));
        QVERIFY(answer.out.contains("449.82"));
    }

    void writesWhatTheCustomerGets()
    {
        QuoteCall satchel;
        const QString id = satchel.quote();
        satchel.line(id, R"("name":"Logger","quantity":"2","tax_rate":"19")");
        const QString path = satchel.folder() + u"/quote.pdf"_s;
        const Answer answer = satchel({u"quote"_s, id, u"--move"_s, u"sent"_s, u"--pdf"_s, path, u"--language"_s,
            u"de"_s, u"--paper"_s, u"letter"_s});
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.object()[u"number"_s].toString(), u"Q-2026-00001"_s);
        QVERIFY(read(path).startsWith("%PDF-1."));
        QVERIFY(read(path).endsWith("%%EOF\n"));
    }

    void aFolderThatIsNotThereLeavesNothingHalfDone()
    {
        QuoteCall satchel;
        const QString id = satchel.quote();
        const Answer answer = satchel(
            {u"quote"_s, id, u"--move"_s, u"sent"_s, u"--pdf"_s, satchel.folder() + u"/nowhere/quote.pdf"_s});
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.error()[u"kind"_s].toString(), u"io"_s);
        QCOMPARE(satchel({u"quote"_s, id}).object()[u"status"_s].toString(), u"draft"_s); // not sent either
    }

    void aBrokenTemplateIsNamedByItsLineAndTheRestIsPrinted()
    {
        QuoteCall satchel;
        const QString id = satchel.quote();
        satchel.line(id, R"("name":"Logger")");
        const QString look = satchel.folder() + u"/own.template"_s;
        QFile file(look);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[look]\naccent = #112233\nsize = tall\n");
        file.close();
        const QString path = satchel.folder() + u"/quote.pdf"_s;
        const Answer answer = satchel({u"quote"_s, id, u"--pdf"_s, path, u"--template"_s, look});
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.err.contains("own.template, line 3"), answer.err);
        QVERIFY(read(path).startsWith("%PDF-1."));
    }

    void refusesWhatThereIsNot()
    {
        QuoteCall satchel;
        const QString id = satchel.quote();
        const QString path = satchel.folder() + u"/quote.pdf"_s;
        QCOMPARE(satchel({u"quote"_s, id, u"--pdf"_s, path, u"--template"_s, u"baroque"_s}).code, 1);
        QCOMPARE(satchel({u"quote"_s, id, u"--pdf"_s, path, u"--paper"_s, u"a3"_s}).code, 2);
        QVERIFY(!QFile::exists(path));
    }

    void aFullDiskLeavesTheFileThatWasThere()
    {
        QuoteCall satchel;
        const QString id = satchel.quote();
        satchel.line(id, R"("name":"Logger")");
        const QString path = satchel.folder() + u"/quote.pdf"_s;
        QCOMPARE(satchel({u"quote"_s, id, u"--pdf"_s, path}).code, 0);
        const QByteArray before = read(path);
        // The largest file a process may write is a disk that is full after so many bytes.
        rlimit old{};
        getrlimit(RLIMIT_FSIZE, &old);
        signal(SIGXFSZ, SIG_IGN);
        const rlimit small{4096, old.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
        const Answer answer = satchel({u"quote"_s, id, u"--pdf"_s, path, u"--language"_s, u"de"_s});
        setrlimit(RLIMIT_FSIZE, &old);
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.error()[u"where"_s].toString(), path);
        QCOMPARE(read(path), before);
    }

    void noSuchQuote()
    {
        QuoteCall satchel;
        QCOMPARE(satchel({u"quote"_s, u"Q-1"_s}).code, 1);
        QCOMPARE(satchel({u"quote"_s, u"Q-1"_s}).error()[u"kind"_s].toString(), u"not_found"_s);
    }
};

SATCHEL_GUI_TEST(tst_QuoteCommand)
#include "tst_QuoteCommand.moc"
