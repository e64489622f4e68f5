// SPDX-License-Identifier: GPL-3.0-or-later
// What stays of a text from outside: words that every program uses for failures, and nothing else.
#include "diagnostics/Redaction.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace Qt::StringLiterals;

class tst_Redaction : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyKnownWordsStay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("a reason") << u"the value is not valid"_s << u"the value is not valid"_s;
        QTest::newRow("marks stay") << u"Timeout: try again (later)."_s << u"Timeout: try again (later)."_s;
        QTest::newRow("a name") << u"Ada Lovelace already exists"_s << u"… already exists"_s;
        QTest::newRow("an address") << u"the email ada@example.org is invalid"_s << u"the email … is invalid"_s;
        QTest::newRow("an address of known words")
            << u"the email name@server.local is invalid"_s << u"the email … is invalid"_s;
        QTest::newRow("a number") << u"line 17: error 0x80070005, code 12,5"_s << u"line …: error …, code …"_s;
        QTest::newRow("an amount") << u"limit of €1,234.50 exceeded"_s << u"limit of … exceeded"_s;
        QTest::newRow("a token") << u"invalid token eyJhbGciOi.J9-x_y"_s << u"invalid token …"_s;
        QTest::newRow("a host") << u"host crm.acme.example not found"_s << u"host … not found"_s;
        QTest::newRow("a URL") << u"https://server/request failed"_s << u"… failed"_s;
        QTest::newRow("a path") << u"/home/user/data: no space left on device"_s << u"…: no space left on device"_s;
        QTest::newRow("quoted words go whole")
            << u"the field \"not valid\" is missing"_s << u"the field … is missing"_s;
        QTest::newRow("quoted in other ways")
            << u"the field „not valid“ and 'user name' and “error” and `text`"_s << u"the field … and … and … and …"_s;
        QTest::newRow("an apostrophe") << u"the server doesn't answer for Ada's 'user'"_s
                                       << u"the server doesn't answer for …"_s;
        QTest::newRow("a code of known words") << u"REQUIRED_FIELD_MISSING"_s << u"REQUIRED_FIELD_MISSING"_s;
        QTest::newRow("a code with another") << u"INVALID_ACME_FIELD"_s << u"…"_s;
        QTest::newRow("JSON") << u"{\"message\":\"invalid\",\"user\":\"Ada\"}"_s << u"…"_s;
        QTest::newRow("another script") << u"該 error 當前用戶"_s << u"… error …"_s;
        QTest::newRow("a table's mark") << u"a|b | error"_s << u"… error"_s;
        QTest::newRow("several lines") << u"error\n# Ada\n| b |"_s << u"error …"_s;
    }
    void onlyKnownWordsStay()
    {
        QFETCH(QString, text);
        QTEST(diagnostics::redacted(text), "shown");
    }
};

SATCHEL_PLAIN_TEST(tst_Redaction)
#include "tst_Redaction.moc"
