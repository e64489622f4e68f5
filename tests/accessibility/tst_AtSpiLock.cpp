// SPDX-License-Identifier: GPL-3.0-or-later
// The locked program as a screen reader of Linux finds it: an encrypted store is opened with its passphrase, the screen
// is locked over D-Bus, and whatever the reader has kept of the window tells it nothing any more.
#include "AtSpi.h"
#include "DesktopSession.h"

#include "tests/support/Paths.h"
#include "tests/support/TestProgram.h"

#include <QSettings>

using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int keyReturn = 0xff0d; // of X11/keysymdef.h
const QString passphrase = u"gruesseauskoeln"_s; // keys that need no other key
const QString screenSaver = u"org.gnome.ScreenSaver"_s;

} // namespace

class tst_AtSpiLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString missing = DesktopSession::missingPackage(); !missing.isEmpty())
            QSKIP(qPrintable(missing + u" is not installed: ./dev setup does it"_s));
        m_session = std::make_unique<DesktopSession>();
        prepareStore();
        const QString failed = m_session->start(satchelProgram(), {u"--store"_s, storePath()});
        QVERIFY2(failed.isEmpty(), qPrintable(failed + u" did not start"_s));
        QDBusConnection bus = m_session->accessibilityBus();
        QTRY_VERIFY_WITH_TIMEOUT(!AtSpiProgram::programsOn(bus).isEmpty() || !m_session->isRunning(), patience);
        QVERIFY(m_session->isRunning());
        m_program = std::make_unique<AtSpiProgram>(bus, AtSpiProgram::programsOn(bus).value(0));
        QDBusConnection session = m_session->sessionBus();
        QVERIFY(session.registerService(screenSaver));
    }

    void aLockedScreenLeavesNothingToRead()
    {
        QVERIFY(unlock());
        QTRY_VERIFY_WITH_TIMEOUT(saysName(m_program->read()), patience);
        const AtSpiTree before = m_program->read();
        QVERIFY(before.objects.size() > 60);

        auto locked = QDBusMessage::createSignal(u"/org/gnome/ScreenSaver"_s, screenSaver, u"ActiveChanged"_s);
        locked.setArguments({true});
        QVERIFY(m_session->sessionBus().send(locked));
        QTRY_COMPARE_WITH_TIMEOUT(windowName(), u"Satchel"_s, patience);
        const AtSpiTree tree = m_program->read();
        QVERIFY(!saysName(tree));
        QVERIFY(std::ranges::any_of(
            tree.objects, [](const AtSpiObject &object) { return object.name == u"Satchel is locked"; }));
        for (const AtSpiObject &kept : before.objects) { // their paths can still be asked
            const QString name = m_program->nameOf(kept.path) + m_program->descriptionOf(kept);
            QVERIFY2(!name.contains(u"Silva"_s), qPrintable(before.placeOf(kept)));
        }

        QVERIFY(unlock());
        QTRY_VERIFY_WITH_TIMEOUT(saysName(m_program->read()), patience);
        QVERIFY(m_program->read().objects.size() > 60);
    }

private:
    QString storePath() const { return m_session->home() + u"/test.satchel"_s; }

    /// With one contact and a passphrase; the lock is on, and the contacts are what is shown first.
    void prepareStore() const
    {
        satchel(
            {u"apply"_s}, R"({"op":"create","entity":"contact","fields":{"first_name":"Ana","last_name":"Silva"}})");
        satchel({u"store"_s, u"passphrase"_s}, passphrase.toUtf8());
        QSettings settings(m_session->home() + u"/config/satchel/satchel.ini"_s, QSettings::IniFormat);
        settings.setValue(u"lock/on"_s, true);
        settings.setValue(u"window/page"_s, u"contacts"_s);
        settings.setValue(u"language"_s, u"en"_s);
    }
    void satchel(const QStringList &words, const QByteArray &line) const
    {
        QProcess process;
        process.setProcessEnvironment(KeyringSession::environment(m_session->home()));
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(satchelProgram(), words + QStringList{u"--store"_s, storePath()});
        process.write(line + '\n');
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(120'000));
        QVERIFY2(process.exitCode() == 0, process.readAll().constData());
    }
    QString windowName() const
    {
        const QList<AtSpiObject> windows = m_program->windows();
        return windows.isEmpty() ? QString() : windows.front().name;
    }
    static bool saysName(const AtSpiTree &tree)
    {
        return std::ranges::any_of(
            tree.objects, [](const AtSpiObject &object) { return object.name.contains(u"Silva"_s); });
    }
    /// There is no window manager: the X server gives the keys to the window that was clicked.
    bool unlock() const
    {
        AtSpiObject line;
        const auto isAsked = [&] {
            for (const AtSpiObject &object : m_program->read().objects) {
                if (object.name == u"Passphrase" && object.is(AtSpiState::Focusable))
                    line = object;
            }
            return !line.path.isEmpty();
        };
        if (!QTest::qWaitFor(isAsked, patience) || !m_program->click(line.extents.center()))
            return false;
        for (const QChar letter : passphrase)
            m_program->typeKey(letter.unicode());
        m_program->typeKey(keyReturn);
        return QTest::qWaitFor([&] { return windowName().contains(u" – Satchel"_s); }, patience);
    }

    std::unique_ptr<DesktopSession> m_session;
    std::unique_ptr<AtSpiProgram> m_program;
};

SATCHEL_TEST(tst_AtSpiLock)
#include "tst_AtSpiLock.moc"
