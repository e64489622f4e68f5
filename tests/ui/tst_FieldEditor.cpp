// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestProgram.h"
#include "ui/common/ControlDrawing.h"
#include "ui/common/FieldEditor.h"
#include "ui/common/Formats.h"
#include "ui/common/ReferenceEditor.h"
#include "ui/common/Theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::ui;

namespace {

const QDate today(2026, 3, 10);
const RecordId ana(RecordId::Bytes{1, 2, 3});

FieldContext context()
{
    FieldContext context;
    context.today = [] { return today; };
    context.zone = QTimeZone::utc();
    context.currency = *Currency::fromCode(u"EUR");
    context.findRecords = [](EntityKind, const QString &text) {
        return u"Ana Silva"_s.startsWith(text, Qt::CaseInsensitive)
            ? QList<FieldContext::Option>{{ana, u"Ana Silva"_s, u"Acme"_s}}
            : QList<FieldContext::Option>{};
    };
    context.recordTitle = [](EntityKind, const RecordId &) { return u"Ana Silva"_s; };
    return context;
}

Field fieldOf(FieldType type, FieldFlags flags = {})
{
    return {u"x"_s, u"Field"_s, type, flags, {{u"hot"_s, u"Hot"_s}, {u"cold"_s, u"Cold"_s}}, EntityKind::Contact};
}

std::unique_ptr<FieldEditor> editorOf(FieldType type, FieldFlags flags = {})
{
    std::unique_ptr<FieldEditor> editor(FieldEditor::create(fieldOf(type, flags), context()));
    editor->setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
    return editor;
}

} // namespace

Q_DECLARE_METATYPE(satchel::Value)

class tst_FieldEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasSet_data();
    void givesBackWhatWasSet();
    void readsWhatWasTyped();
    void aTextShowsWholeLines();
    void showsWhatItUnderstoodOnLeavingIt();
    void showsAnErrorBelowTheField();
    void refusesAnEmptyRequiredField();
    void keepsTheCurrencyOfAnAmount();
    void findsAReferenceByItsName();
    void enterAndTabTakeTheSuggestionThatIsLit();
    void aNameThatNobodyHasIsOfferedForCreating();
    void theOnlySuggestionStaysLit();
    void keepsAChoiceThatIsNoLongerOffered();
    void tellsEnterAndEscape();
};

void tst_FieldEditor::givesBackWhatWasSet_data()
{
    QTest::addColumn<FieldType>("type");
    QTest::addColumn<Value>("value");
    const Currency euro = *Currency::fromCode(u"EUR");
    const auto row = [](FieldType type, Value value) {
        QTest::newRow(qPrintable(typeName(type))) << type << std::move(value);
    };
    row(FieldType::Text, u"Betriebsleiter"_s);
    row(FieldType::LongText, u"one\ntwo"_s);
    row(FieldType::Email, u"a@b.example"_s);
    row(FieldType::Integer, qint64(12480));
    row(FieldType::Decimal, *Decimal::fromString(u"0.125"));
    row(FieldType::Percent, *Decimal::fromString(u"19.5"));
    row(FieldType::Money, *Money::fromString(u"-1234.50", euro));
    row(FieldType::UnitPrice, UnitPrice{*Decimal::fromString(u"12.5"), euro});
    row(FieldType::Date, QDate(2026, 11, 20));
    row(FieldType::Time, QTime(15, 5));
    row(FieldType::Instant, Instant::at(QDate(2026, 11, 20), QTime(9, 30), QTimeZone::utc()));
    row(FieldType::Boolean, true);
    row(FieldType::Choice, u"hot"_s);
    row(FieldType::MultiChoice, QStringList{u"hot"_s, u"cold"_s});
    row(FieldType::Tags, QStringList{u"DACH"_s, u"Key account"_s});
    row(FieldType::List, QStringList{u"work: a@b.example"_s, u"c@d.example"_s});
    row(FieldType::Reference, ana);
}

void tst_FieldEditor::givesBackWhatWasSet()
{
    QFETCH(FieldType, type);
    QFETCH(Value, value);
    const auto editor = editorOf(type);
    editor->setValue(value);
    const auto read = editor->value();
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().what));
    QVERIFY(*read == value);
    const QString draft = editor->draft();
    editor->setDraft(draft);
    QVERIFY(*editor->value() == value);
    if (type != FieldType::Boolean) {
        editor->setValue({});
        QVERIFY(satchel::isEmpty(*editor->value()));
    }
}

void tst_FieldEditor::aTextShowsWholeLines()
{
    const std::unique_ptr<FieldEditor> editor(
        FieldEditor::create(fieldOf(FieldType::LongText), context(), FieldEditor::Layout::Form));
    editor->show();
    const auto *text = editor->findChild<QPlainTextEdit *>();
    const int margins = 2 * static_cast<int>(text->document()->documentMargin());
    QCOMPARE((text->viewport()->height() - margins) % QFontMetrics(Theme::of(text).font.body).height(), 0);
}

void tst_FieldEditor::readsWhatWasTyped()
{
    const auto date = editorOf(FieldType::Date);
    date->setDraft(u"tomorrow"_s);
    QVERIFY(*date->value() == Value(today.addDays(1)));
    const auto at = editorOf(FieldType::Instant);
    at->setDraft(u"tomorrow 15:00"_s);
    QVERIFY(*at->value() == Value(Instant::at(today.addDays(1), QTime(15, 0), QTimeZone::utc())));
}

void tst_FieldEditor::showsWhatItUnderstoodOnLeavingIt()
{
    const auto shown = [](FieldType type, const QString &typed) {
        const auto editor = editorOf(type);
        auto *line = editor->findChild<QLineEdit *>();
        QTest::keyClicks(line, typed);
        const auto before = editor->value();
        QTest::keyClick(line, Qt::Key_Return);
        const auto after = editor->value();
        return before == after ? line->text() : u"another value"_s;
    };
    const QString fourth = Formats(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc())
                               .plainDay(QDate(2026, 12, 4));
    QCOMPARE(shown(FieldType::Date, u"4.12."_s), fourth);
    QCOMPARE(shown(FieldType::Time, u"14"_s), u"14:00"_s);
    QCOMPARE(shown(FieldType::Money, u"18.500"_s), u"€18,500.00"_s);
    QCOMPARE(shown(FieldType::Decimal, u"1.50"_s), u"1.5"_s);
    QCOMPARE(shown(FieldType::Date, u"soon"_s), u"soon"_s); // what cannot be read stays for mending
    QCOMPARE(shown(FieldType::Text, u"18.500"_s), u"18.500"_s);
}

void tst_FieldEditor::showsAnErrorBelowTheField()
{
    const auto editor = editorOf(FieldType::Date);
    editor->setDraft(u"31.02.2026"_s);
    QVERIFY(!editor->checkedValue());
    QCOMPARE(editor->error(), u"February has 28 days."_s);
    QVERIFY(editor->findChild<QLineEdit *>()->property(fieldErrorProperty).toBool());
    QTest::keyClick(editor->findChild<QLineEdit *>(), Qt::Key_Backspace);
    QVERIFY(editor->error().isEmpty());
}

void tst_FieldEditor::refusesAnEmptyRequiredField()
{
    const auto editor = editorOf(FieldType::Text, FieldFlag::Required);
    QVERIFY(!editor->checkedValue());
    QCOMPARE(editor->error(), u"Field is required."_s);
}

void tst_FieldEditor::keepsTheCurrencyOfAnAmount()
{
    const auto editor = editorOf(FieldType::Money);
    editor->setValue(*Money::fromString(u"5", *Currency::fromCode(u"CHF")));
    editor->setDraft(u"7"_s);
    QCOMPARE(valueOr<Money>(*editor->value()).currency.code(), u"CHF"_s);
}

void tst_FieldEditor::findsAReferenceByItsName()
{
    const auto editor = editorOf(FieldType::Reference);
    editor->setDraft(u"ana silva"_s);
    QVERIFY(*editor->value() == Value(ana));
    editor->setDraft(u"Nobody"_s);
    QVERIFY(!editor->value());
}

void tst_FieldEditor::enterAndTabTakeTheSuggestionThatIsLit()
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Tab}) {
        QWidget window;
        auto *editor = FieldEditor::create(
            fieldOf(FieldType::Reference), context(), FieldEditor::Layout::Form, &window);
        QLineEdit next(&window);
        next.move(0, 100);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *line = editor->findChild<QLineEdit *>();
        line->setFocus();
        QTest::keyClicks(line, u"ana"_s);
        QWidget *popup = QApplication::activePopupWidget();
        QVERIFY(popup);
        QVERIFY(!editor->value()); // nothing was taken yet
        QTest::keyClick(popup, key);
        QVERIFY(!QApplication::activePopupWidget());
        QCOMPARE(line->text(), u"Ana Silva"_s);
        QVERIFY(*editor->value() == Value(ana));
        QCOMPARE(line->hasFocus(), key == Qt::Key_Return); // Tab leads to the next field at once
    }
}

void tst_FieldEditor::aNameThatNobodyHasIsOfferedForCreating()
{
    const RecordId made(RecordId::Bytes{9});
    QWidget window;
    ReferenceEditor editor(fieldOf(FieldType::Reference), context(), FieldEditor::Layout::Form, &window);
    window.show();
    auto *line = editor.findChild<QLineEdit *>();
    line->setFocus();
    QTest::keyClicks(line, u"Nobody"_s);
    QVERIFY(!QApplication::activePopupWidget()); // a list or a cell creates none
    line->clear();
    editor.offerCreating([made] { return made; });
    QTest::keyClicks(line, u"Nobody"_s);
    auto *popup = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
    QVERIFY(popup);
    QCOMPARE(popup->currentIndex().data().toString(), u"Create field “Nobody”"_s);
    QTest::keyClick(popup, Qt::Key_Tab);
    QCOMPARE(line->text(), u"Nobody"_s);
    QVERIFY(*editor.value() == Value(made));
    QVERIFY(editor.creation());
    QCOMPARE(editor.creation()->id, made);
    QCOMPARE(editor.creation()->values.front().value, Value(u"Nobody"_s));
    QTest::keyClicks(line, u" else"_s); // another name
    QApplication::activePopupWidget()->hide();
    QVERIFY(!editor.value());
    QVERIFY(!editor.creation());
    line->clear();
    QTest::keyClicks(line, u"ana silv"_s); // others of the name are offered before
    popup = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
    QCOMPARE(popup->model()->rowCount(), 2);
    QCOMPARE(popup->currentIndex().data().toString(), u"Ana Silva"_s);
}

/// Down looks for the next one; there is none, and Enter takes what was lit.
void tst_FieldEditor::theOnlySuggestionStaysLit()
{
    QWidget window;
    ReferenceEditor editor(fieldOf(FieldType::Reference), context(), FieldEditor::Layout::Form, &window);
    window.show();
    auto *line = editor.findChild<QLineEdit *>();
    QTest::keyClicks(line, u"an"_s);
    auto *popup = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
    QVERIFY(popup);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Up);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QVERIFY(*editor.value() == Value(ana));
}

void tst_FieldEditor::keepsAChoiceThatIsNoLongerOffered()
{
    const auto editor = editorOf(FieldType::Choice);
    editor->setValue(u"warm"_s);
    QVERIFY(*editor->value() == Value(u"warm"_s));
}

void tst_FieldEditor::tellsEnterAndEscape()
{
    const auto editor = editorOf(FieldType::Text);
    QSignalSpy committed(editor.get(), &FieldEditor::committed);
    QSignalSpy cancelled(editor.get(), &FieldEditor::cancelled);
    QTest::keyClick(editor->findChild<QLineEdit *>(), Qt::Key_Return);
    QTest::keyClick(editor->findChild<QLineEdit *>(), Qt::Key_Escape);
    QCOMPARE(committed.count(), 1);
    QCOMPARE(cancelled.count(), 1);
}

SATCHEL_GUI_TEST(tst_FieldEditor)
#include "tst_FieldEditor.moc"
