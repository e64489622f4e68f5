// SPDX-License-Identifier: GPL-3.0-or-later
// A secret stays in the clipboard for half a minute, and is marked for what keeps a history of it.
#include "tests/support/FakeAlarm.h"
#include "tests/support/TestProgram.h"
#include "ui/common/SecretClipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    ManualClock clock{Instant{1'000'000}};
    FakeAlarms alarms{clock};
    std::unique_ptr<SecretClipboard> secrets = std::make_unique<SecretClipboard>(clock, alarms.make());

    static QClipboard &clipboard() { return *QGuiApplication::clipboard(); }
};

} // namespace

class tst_SecretClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Desk::clipboard().clear(); }

    void aSecretIsThereAndMarkedForClipboardManagers()
    {
        Desk desk;
        desk.secrets->copy(u"7H2KQ"_s);
        QCOMPARE(Desk::clipboard().text(), u"7H2KQ"_s);
        QCOMPARE(Desk::clipboard().mimeData()->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
    }

    void itLeavesAfterHalfAMinuteAndNotBefore()
    {
        Desk desk;
        desk.secrets->copy(u"7H2KQ"_s);
        desk.alarms.advance(SecretClipboard::kept - 1);
        QCOMPARE(Desk::clipboard().text(), u"7H2KQ"_s);
        desk.alarms.advance(1);
        QCOMPARE(Desk::clipboard().text(), QString());
    }

    void anotherCopyBeginsItsOwnHalfMinute()
    {
        Desk desk;
        desk.secrets->copy(u"7H2KQ"_s);
        desk.alarms.advance(SecretClipboard::kept - 1);
        desk.secrets->copy(u"9XW4M"_s);
        desk.alarms.advance(SecretClipboard::kept - 1);
        QCOMPARE(Desk::clipboard().text(), u"9XW4M"_s);
    }

    void whatWasCopiedSinceStays()
    {
        Desk desk;
        desk.secrets->copy(u"7H2KQ"_s);
        Desk::clipboard().setText(u"Berlin"_s);
        desk.alarms.advance(SecretClipboard::kept);
        desk.secrets.reset();
        QCOMPARE(Desk::clipboard().text(), u"Berlin"_s);
    }

    void theEndOfTheProgramTakesItAway()
    {
        Desk desk;
        desk.secrets->copy(u"7H2KQ"_s);
        desk.secrets.reset();
        QCOMPARE(Desk::clipboard().text(), QString());
    }
};

SATCHEL_GUI_TEST(tst_SecretClipboard)
#include "tst_SecretClipboard.moc"
