// SPDX-License-Identifier: GPL-3.0-or-later
// The window repairs a damaged store, and checks the store after an end that was none.
#include "app/window/Desktop.h"
#include "app/window/RepairPage.h"
#include "store/Statements.h"
#include "tests/support/MemoryKeychain.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"
#include "ui/common/Dialog.h"
#include "ui/shell/MainWindow.h"

#include <QAbstractButton>
#include <QPlainTextEdit>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pageSize = 4096;

/// A store with one contact, whose file can be damaged.
class Damaged
{
public:
    Damaged()
    {
        m_store.create(EntityKind::Contact, {{u"last_name"_s, u"Silva"_s}});
        m_contact = root(u"contact"_s);
        m_unused = root(u"price_list"_s);
        m_store.release().reset();
    }
    QString path() const { return m_store.path(); }
    QString folder() const { return m_store.folder(); }
    const Clock &clock() const { return m_store.clock; }
    void damageContacts() { damage(m_contact); }
    /// A table that nothing reads when the window opens.
    void damageUnused() { damage(m_unused); }
    void damageHeader() { damage(1); }

private:
    qint64 root(const QString &table)
    {
        return store::readInteger(m_store->database(), "SELECT rootpage FROM sqlite_master WHERE name = ?", table)
            .value();
    }
    void damage(qint64 page)
    {
        QFile file(path());
        if (!file.open(QIODevice::ReadWrite) || !file.seek((page - 1) * pageSize)
            || file.write(QByteArray(pageSize, '\xA5')) != pageSize)
            qFatal("the file was not damaged");
    }

    TestStore m_store;
    qint64 m_contact = 0;
    qint64 m_unused = 0;
};

QAbstractButton *button(const QWidget *in, const QString &text)
{
    for (auto *one : in->findChildren<QAbstractButton *>()) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

} // namespace

class tst_WindowRepair : public QObject
{
    Q_OBJECT

    MemoryKeychain keychain;
    app::StoreKeys keys{keychain};

private Q_SLOTS:
    void aDamagedStoreIsRepairedFromItsPage()
    {
        Damaged store;
        store.damageHeader();
        app::Desktop desktop(ui::Preferences::transient(), store.clock(), keys);
        desktop.openStore(store.path());
        QVERIFY(!desktop.hasStore());
        QVERIFY(button(desktop.window(), u"Repair…"_s));
        button(desktop.window(), u"Repair…"_s)->click();
        QTRY_VERIFY(qobject_cast<app::RepairPage *>(desktop.window()));
        auto *replace = button(desktop.window(), u"Replace the damaged store"_s);
        QTRY_VERIFY(replace->isVisible());
        replace->click();
        QTRY_VERIFY(desktop.hasStore());
        QCOMPARE(desktop.workspace()->store().count({EntityKind::Contact, {}, {}, {}, {}, -1, false}).value(), 1);
        QCOMPARE(QDir(store.folder()).entryList({u"*.damaged-*"_s}, QDir::Files).size(), 1);
    }

    void whoCancelsChangesNothing()
    {
        Damaged store;
        store.damageHeader();
        const auto content = [&store] {
            QFile file(store.path());
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray before = content();
        app::Desktop desktop(ui::Preferences::transient(), store.clock(), keys);
        desktop.openStore(store.path());
        button(desktop.window(), u"Repair…"_s)->click();
        QTRY_VERIFY(qobject_cast<app::RepairPage *>(desktop.window()));
        auto *cancel = button(desktop.window(), u"Cancel"_s);
        QTRY_VERIFY(cancel->isEnabled());
        cancel->click();
        QTRY_VERIFY(button(desktop.window(), u"Repair…"_s));
        QCOMPARE(content(), before);
        QCOMPARE(QDir(store.folder()).entryList({u"*.part"_s}, QDir::Files), QStringList());
    }

    void aRunThatEndsProperlyLeavesNoMark()
    {
        Damaged store;
        {
            app::Desktop desktop(ui::Preferences::transient(), store.clock(), keys);
            desktop.openStore(store.path());
            QVERIFY(desktop.hasStore());
            QVERIFY(store::RunMarker::isLeft(store.path()));
        }
        QVERIFY(!store::RunMarker::isLeft(store.path()));
    }

    void afterACrashADamagedPageIsFoundInTheBackground()
    {
        Damaged store;
        QFile marker(store.path() + u".running"_s); // as a killed window leaves it
        QVERIFY(marker.open(QIODevice::WriteOnly));
        store.damageUnused();
        app::Desktop desktop(ui::Preferences::transient(), store.clock(), keys);
        desktop.openStore(store.path());
        QVERIFY(desktop.hasStore());
        const auto notice = [&desktop]() -> ui::Dialog * {
            for (auto *dialog : desktop.window()->findChildren<ui::Dialog *>()) {
                if (dialog->isVisible())
                    return dialog;
            }
            return nullptr;
        };
        QTRY_VERIFY(notice());
        QVERIFY(button(notice(), u"Later"_s));
        button(notice(), u"Repair…"_s)->click();
        QTRY_VERIFY(qobject_cast<app::RepairPage *>(desktop.window()));
        auto *replace = button(desktop.window(), u"Replace the damaged store"_s);
        QTRY_VERIFY(replace->isVisible());
        replace->click();
        QTRY_VERIFY(desktop.hasStore());
    }

    void afterACrashNobodyIsToldWhereNothingIsWrong()
    {
        Damaged store;
        {
            QFile marker(store.path() + u".running"_s);
            QVERIFY(marker.open(QIODevice::WriteOnly));
        }
        app::StartCheck check(store.path(), {}, app::StartCheck::isCutOff(store.path()));
        QSignalSpy damaged(&check, &app::StartCheck::damaged);
        QSignalSpy finished(&check, &app::StartCheck::finished);
        QVERIFY(finished.wait());
        QVERIFY(damaged.isEmpty());
    }

    void aCheckThatWasCutOffIsMadeAgain()
    {
        Damaged store;
        {
            app::StartCheck check(store.path(), {}, true); // ends before its answer is read
        }
        QVERIFY(store::RunMarker::isLeft(store.path()));
        {
            app::StartCheck check(store.path(), {}, false);
        }
        QVERIFY(!store::RunMarker::isLeft(store.path()));
    }
};

SATCHEL_GUI_TEST(tst_WindowRepair)
#include "tst_WindowRepair.moc"
