// SPDX-License-Identifier: GPL-3.0-or-later
// The question what accepting a quote also changes, by keyboard.
#include "domain/FieldNames.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"
#include "ui/common/Appearance.h"
#include "ui/documents/AcceptDialog.h"
#include "ui/documents/EffectRow.h"

#include <QApplication>
#include <QFocusFrame>
#include <QPointer>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::ui;

namespace {

const Currency euro = *Currency::fromCode(u"EUR");

/// A deal with a task, and its quote in two versions that were sent.
struct Desk
{
    test::TestStore store;
    RecordId company = store.create(EntityKind::Company, {{u"name"_s, u"Aalto"_s}});
    RecordId deal = store.create(EntityKind::Deal,
        {{u"title"_s, u"Ripening room loggers"_s}, {u"company"_s, company},
            {u"value"_s, Money{1'250'000, *Currency::fromCode(u"USD")}}});
    RecordId first = quote(1);
    RecordId second = quote(2);
    RecordId task = store.create(EntityKind::Task, {{u"title"_s, u"Ask about the offer"_s}, {u"deal"_s, deal}});
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    Appearance appearance{*preferences};
    items::Workspace workspace{store.release(), {}};
    PageContext context{workspace, *preferences};
    QWidget window;

    explicit Desk(const QSize &size = {1280, 800})
    {
        window.resize(size);
        window.show();
    }
    RecordId quote(qint64 version)
    {
        const RecordId quote = store.create(EntityKind::Quote,
            {{u"number"_s, u"Q-2026-0142"_s}, {u"version"_s, version}, {u"deal"_s, deal}, {u"currency"_s, u"EUR"_s}});
        store.create(EntityKind::QuoteLine,
            {{u"quote"_s, quote}, {u"name"_s, u"Logger"_s}, {u"quantity"_s, Decimal::fromInteger(1)},
                {u"unit_price"_s, UnitPrice{Decimal::fromInteger(7556), euro}}});
        if (!store.update(EntityKind::Quote, quote, {{u"status"_s, u"sent"_s}}))
            qFatal("the quote was not sent");
        return quote;
    }
    AcceptDialog *ask()
    {
        const ChangeSet changes{
            u"Accept"_s, Origin::user(), {Edit::update(EntityKind::Quote, second, {{u"status"_s, u"accepted"_s}})}, {}};
        promptForEffects(context, &window, changes, [this](const ChangeSet &decided) { workspace.commit(decided); });
        auto *dialog = window.findChild<AcceptDialog *>();
        if (dialog && !QTest::qWaitForWindowActive(dialog))
            qWarning("the dialog is not active");
        return dialog;
    }
    QString text(EntityKind entity, RecordId id, const QString &field)
    {
        return workspace.store().get(entity, id)->text(field);
    }
    QString state() { return text(EntityKind::Quote, second, u"status"_s); }
};

void press(Qt::Key key)
{
    QTest::keyClick(QApplication::focusWidget(), key);
}

Button *primary(AcceptDialog &dialog)
{
    for (Button *button : dialog.findChildren<Button *>()) {
        if (button->variant() == Button::Variant::Primary)
            return button;
    }
    return nullptr;
}

} // namespace

class tst_AcceptDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsOldBesideNewAndSavesNothingBeforeTheAnswer()
    {
        Desk desk;
        AcceptDialog *dialog = desk.ask();
        QVERIFY(dialog);
        QStringList rows;
        for (const EffectRow *row : dialog->findChildren<EffectRow *>())
            rows += row->accessibleName();
        QCOMPARE(rows.size(), 4);
        const Formats formats = desk.context.formats();
        QCOMPARE(rows[0],
            u"Deal amount and currency: %1 becomes %2"_s.arg(
                formats.money(Money{1'250'000, *Currency::fromCode(u"USD")}), formats.money(Money{755'600, euro})));
        QVERIFY2(rows[1].endsWith(u" becomes Closed Won"_s), qPrintable(rows[1]));
        QCOMPARE(rows[2], u"Ask about the offer: Pending becomes Completed"_s);
        QVERIFY2(rows[3].endsWith(u": Sent becomes Superseded"_s), qPrintable(rows[3]));
        QCOMPARE(desk.state(), u"sent"_s);
        press(Qt::Key_Escape);
        QCOMPARE(desk.state(), u"sent"_s);
        QVERIFY(!desk.workspace.canUndo());
    }

    void enterAcceptsFromARowWithWhatIsTicked()
    {
        Desk desk;
        AcceptDialog *dialog = desk.ask();
        QCOMPARE(primary(*dialog)->text(), u"Accept and win deal"_s);
        press(Qt::Key_3);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(desk.state(), u"accepted"_s);
        QCOMPARE(desk.text(EntityKind::Deal, desk.deal, u"status"_s), u"won"_s);
        QCOMPARE(desk.text(EntityKind::Task, desk.task, u"status"_s), u"pending"_s);
        QCOMPARE(desk.text(EntityKind::Quote, desk.first, u"status"_s), u"superseded"_s);
    }

    /// A ring of its own would be where a box has its tick, and cut there.
    void aRowInFocusHasOneRing()
    {
        Desk desk;
        AcceptDialog *dialog = desk.ask();
        press(Qt::Key_Down); // rings are for who uses the keyboard
        QVERIFY(qobject_cast<EffectRow *>(dialog->focusWidget()));
        for (const auto *ring : dialog->findChildren<QFocusFrame *>())
            QVERIFY(!ring->isVisible());
    }

    void theButtonSaysWhatItDoes()
    {
        Desk desk;
        AcceptDialog *dialog = desk.ask();
        press(Qt::Key_2);
        QCOMPARE(primary(*dialog)->text(), u"Accept and change 3"_s);
        for (const Qt::Key key : {Qt::Key_1, Qt::Key_3, Qt::Key_4})
            press(key);
        QCOMPARE(primary(*dialog)->text(), u"Accept only"_s);
        press(Qt::Key_2);
        QCOMPARE(primary(*dialog)->text(), u"Accept and win deal"_s);
    }

    void theQuoteAloneIsOneButton()
    {
        Desk desk;
        AcceptDialog *dialog = desk.ask();
        for (Button *button : dialog->findChildren<Button *>()) {
            if (button->text() == u"Accept the quote only"_s)
                button->click();
        }
        QCOMPARE(desk.state(), u"accepted"_s);
        QCOMPARE(desk.text(EntityKind::Deal, desk.deal, u"status"_s), u"open"_s);
        QCOMPARE(desk.text(EntityKind::Quote, desk.first, u"status"_s), u"sent"_s);
    }

    void whereNothingElseChangesNobodyIsAsked()
    {
        Desk desk;
        desk.workspace.commit(u"Alone"_s,
            {Edit::update(EntityKind::Deal, desk.deal, {{u"status"_s, u"won"_s}}),
                Edit::update(EntityKind::Quote, desk.first, {{u"status"_s, u"rejected"_s}})});
        QVERIFY(!desk.ask());
        QCOMPARE(desk.state(), u"accepted"_s);
    }

    /// Also with large text in a small window the head and the buttons are in it, and the rows scroll.
    void fitsASmallWindow()
    {
        Desk desk({1024, 640});
        desk.preferences->setTextPercent(200);
        AcceptDialog *dialog = desk.ask();
        QVERIFY2(dialog->height() <= desk.window.height(), qPrintable(QString::number(dialog->height())));
        QVERIFY(dialog->width() <= desk.window.width());
        for (const EffectRow *row : dialog->findChildren<EffectRow *>())
            QVERIFY(row->height() >= row->minimumSizeHint().height() && row->width() >= row->minimumSizeHint().width());
    }
};

SATCHEL_GUI_TEST(tst_AcceptDialog)
#include "tst_AcceptDialog.moc"
