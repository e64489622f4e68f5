// SPDX-License-Identifier: GPL-3.0-or-later
// Templates of e-mails in the settings, and the editor of their texts. With SATCHEL_SHEETS=DIR a picture is
// written there.
#include "domain/FieldNames.h"
#include "store/Database.h"
#include "tests/support/SyncFixture.h"
#include "tests/support/TestProgram.h"
#include "ui/common/Appearance.h"
#include "ui/common/Button.h"
#include "ui/mail/FilledText.h"
#include "ui/mail/MailTemplateDialog.h"
#include "ui/mail/TemplateEdit.h"
#include "ui/mail/TemplatePreview.h"
#include "ui/mail/TemplateTextEditor.h"
#include "ui/settings/MailTemplatesSettingsPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/settings/SettingsSections.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTableWidget>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;
using namespace Qt::StringLiterals;

namespace {

struct TemplateDesk : SyncFixture
{
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    Appearance appearance{*preferences};
    PageContext context{workspace, *preferences, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr};
    RecordId contact = create(EntityKind::Contact,
        {{field::first_name, u"Ana"_s}, {field::last_name, u"Roe"_s}, {field::email, u"ana@roe.example"_s}});

    std::vector<items::StoredMailTemplate> templates() { return items::readMailTemplates(*reader).value(); }
    RecordId addTemplate(const QString &name, const QString &language = {})
    {
        return create(EntityKind::MailTemplate,
            {{field::name, name}, {field::language, language.isEmpty() ? Value() : Value(language)},
                {field::body, u"Dear {{contact.first_name}},"_s}});
    }
};

template <typename T> void show(T &widget)
{
    widget.resize(700, 640);
    widget.show();
    widget.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
}

Button *buttonOf(QWidget &inside, const QString &text)
{
    const auto all = inside.findChildren<Button *>();
    const auto found = std::ranges::find_if(all, [&](Button *one) { return one->text() == text; });
    return found == all.end() ? nullptr : *found;
}

MailTemplateDialog *dialogOf(QWidget &page)
{
    const auto all = page.findChildren<MailTemplateDialog *>();
    return all.isEmpty() ? nullptr : all.last();
}

} // namespace

class tst_WritingTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void bracesOfferTheFieldsAndEnterTakesOne()
    {
        TemplateDesk desk;
        TemplateTextEditor editor(desk.context);
        show(editor);
        editor.bodyEdit()->setFocus();
        QTest::keyClicks(editor.bodyEdit(), u"Dear {{"_s);
        QVERIFY(editor.bodyEdit()->completer()->popup()->isVisible());
        QTest::keyClicks(editor.bodyEdit(), u"contact.first_n"_s);
        QTest::keyClick(editor.bodyEdit()->completer()->popup(), Qt::Key_Return);
        QCOMPARE(editor.body(), u"Dear {{contact.first_name}}"_s);
        QCOMPARE(editor.problem(), QString());
        QVERIFY(!editor.bodyEdit()->completer()->popup()->isVisible());
    }

    void aConditionCompletesThePathAlone()
    {
        TemplateDesk desk;
        TemplateTextEditor editor(desk.context);
        show(editor);
        editor.bodyEdit()->setFocus();
        QTest::keyClicks(editor.bodyEdit(), u"{{#if deal.valu"_s);
        QVERIFY(editor.bodyEdit()->completer()->popup()->isVisible());
        editor.bodyEdit()->insertField(u"deal.value"_s);
        QCOMPARE(editor.body(), u"{{#if deal.value"_s);
    }

    void theMenuInsertsWhereTheCursorWasLast()
    {
        TemplateDesk desk;
        TemplateTextEditor editor(desk.context);
        show(editor);
        editor.subjectEdit()->setFocus();
        editor.fieldButton()->click();
        auto *menu = editor.findChild<QMenu *>();
        QVERIFY(menu);
        const auto entities = menu->actions();
        QVERIFY(entities.first()->menu() && !entities.first()->menu()->actions().isEmpty());
        entities.first()->menu()->actions().first()->trigger();
        menu->close();
        QCOMPARE(editor.subject(), u"{{contact.name}}"_s);
        QCOMPARE(editor.body(), QString());
    }

    void aConditionGoesAroundWhatIsSelected()
    {
        TemplateDesk desk;
        TemplateTextEditor editor(desk.context);
        editor.setText({}, u"See you there."_s);
        editor.bodyEdit()->selectAll();
        editor.bodyEdit()->insertCondition();
        QCOMPARE(editor.body(), u"{{#if  is not empty}}\nSee you there.\n{{/if}}\n"_s);
        editor.bodyEdit()->insertField(u"deal.value"_s);
        QCOMPARE(editor.problem(), QString());
    }

    void aMistakeIsNamedWithItsLineAndColumn()
    {
        TemplateDesk desk;
        TemplateTextEditor editor(desk.context);
        QSignalSpy changed(&editor, &TemplateTextEditor::changed);
        editor.setText(u"Hello"_s, u"Dear\n  {{contact.shoe}}"_s);
        QCOMPARE(changed.size(), 1);
        QVERIFY2(editor.problem().startsWith(u"Line 2, column 3: "_s), qPrintable(editor.problem()));
        editor.setText(u"{{deal"_s, u"Dear"_s);
        QVERIFY2(editor.problem().startsWith(u"Subject, column 1: "_s), qPrintable(editor.problem()));
        editor.setSubjectShown(false);
        QCOMPARE(editor.problem(), QString());
        QCOMPARE(editor.subject(), QString());
    }

    void thePreviewIsFilledInAndSaysWhatIsEmpty()
    {
        TemplateDesk desk;
        TemplateTextEditor editor(desk.context);
        editor.setText(
            u"For {{contact.name}}"_s, u"Dear {{contact.first_name}}, {{contact.job_title}}{{deal.title}}"_s);
        QCOMPARE(editor.preview()->text(), u"For Ana Roe\n\nDear Ana, [Contact: Job title][Deal: Title]"_s);
        QCOMPARE(editor.preview()->problems(),
            (QStringList{
                u"Job title is empty in the contact."_s, u"Title is empty: no deal belongs to this message."_s}));
        const RecordId other = desk.create(EntityKind::Contact, {{field::first_name, u"Bo"_s}});
        editor.preview()->setRecord(other);
        QVERIFY(editor.preview()->text().contains(u"Dear Bo"_s));
    }

    void aSubjectHasOneLine()
    {
        TemplateDesk desk;
        TemplateTextEditor editor(desk.context);
        editor.setText(u"One\ntwo"_s, u"x"_s);
        QCOMPARE(editor.subject(), u"One two"_s);
        QTest::keyClick(editor.subjectEdit(), Qt::Key_Return);
        QCOMPARE(editor.subjectEdit()->blockCount(), 1);
    }

    void noTwoRecordsShareAPlaceholder()
    {
        TemplateDesk desk;
        const Schema &schema = desk.reader->schema();
        QCOMPARE(placeholderLabel(schema, u"contact.phone"_s), u"Contact: Phone"_s);
        QCOMPARE(placeholderLabel(schema, u"company.phone"_s), u"Company: Phone"_s);
        const QSet<QString> labels = placeholderLabels(schema);
        QHash<QString, QString> entities; // by placeholder
        for (const auto &[path, fullLabel] : mailTemplateFields(schema)) {
            const QString label = placeholderLabel(schema, path);
            const QString entity = path.section(u'.', 0, 0);
            QVERIFY2(labels.contains(label), qPrintable(path));
            QCOMPARE(entities.value(label, entity), entity);
            entities.insert(label, entity);
        }
    }

    void placeholdersAreFieldsInBracketsOutsideOfQuotes()
    {
        const QSet<QString> labels{u"First name"_s};
        QCOMPARE(findPlaceholders(labels, u"Dear [First name],\n> [First name]\n[Other]"_s),
            (std::vector<Placeholder>{{5, 12, u"First name"_s}}));
    }

    void savingWritesWhatWasChangedInTheDialog()
    {
        TemplateDesk desk;
        const RecordId id = desk.addTemplate(u"Thanks"_s, u"en"_s);
        MailTemplateDialog dialog(desk.context, desk.templates().front(), {}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        desk.workspace.commit(
            u"Edit"_s, {Edit::update(EntityKind::MailTemplate, id, {{field::body, u"Hello,"_s}})}); // at another desk
        dialog.nameEdit()->setText(u"Thank you"_s);
        buttonOf(dialog, u"Save template"_s)->click();
        QTRY_VERIFY(!dialog.isVisible());
        QCOMPARE(desk.templates().front().name, u"Thank you"_s);
        QCOMPARE(desk.templates().front().body, u"Hello,"_s);
    }

    void savingTwiceMakesOneTemplate()
    {
        TemplateDesk desk;
        items::StoredMailTemplate start;
        start.name = u"Thanks"_s;
        start.body = u"Hello,"_s;
        MailTemplateDialog dialog(desk.context, start, {}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        Button *save = buttonOf(dialog, u"Save template"_s);
        {
            const auto writer = desk.store.again(5);
            const auto lock = store::Transaction::begin(writer->database());
            QVERIFY(lock);
            save->click();
            QVERIFY(desk.workspace.isSaving());
            QVERIFY(!save->isEnabled());
            save->click();
        }
        QTRY_VERIFY(!dialog.isVisible());
        QCOMPARE(desk.templates().size(), size_t(1));
    }

    void aTemplateThatCannotBeSavedCanBeTriedAgain()
    {
        TemplateDesk desk;
        const RecordId id = desk.addTemplate(u"Thanks"_s, u"en"_s);
        MailTemplateDialog dialog(desk.context, desk.templates().front(), {}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        desk.workspace.commit(u"Remove"_s, {Edit::remove(EntityKind::MailTemplate, id)});
        dialog.nameEdit()->setText(u"Thank you"_s);
        buttonOf(dialog, u"Save template"_s)->click();
        QTRY_VERIFY(!desk.workspace.isSaving());
        QVERIFY(dialog.isVisible());
        QVERIFY(buttonOf(dialog, u"Save template"_s)->isEnabled());
    }

    void aNewTemplateIsListedAndOneUndoTakesItBack()
    {
        TemplateDesk desk;
        MailTemplatesSettingsPage page(desk.context);
        show(page);
        buttonOf(page, u"New template"_s)->click();
        MailTemplateDialog *dialog = dialogOf(page);
        QVERIFY(dialog);
        QCOMPARE(dialog->languageBox()->currentData().toString(), u"en"_s);
        buttonOf(*dialog, u"Save template"_s)->click();
        QVERIFY(dialog->isVisible()); // it has no name yet
        dialog->nameEdit()->setText(u"Thanks"_s);
        dialog->editor()->setText(u"Our talk"_s, u"Dear {{contact.first_name}"_s);
        buttonOf(*dialog, u"Save template"_s)->click();
        QVERIFY(dialog->isVisible()); // and this is no template
        dialog->editor()->setText(u"Our talk"_s, u"Dear {{contact.first_name}},"_s);
        buttonOf(*dialog, u"Save template"_s)->click();
        QTRY_COMPARE(page.table()->rowCount(), 1);
        QCOMPARE(page.table()->item(0, 0)->text(), u"Thanks"_s);
        QCOMPARE(page.table()->item(0, 1)->text(), u"English"_s);
        QCOMPARE(page.table()->item(0, 2)->text(), u"Contact"_s);
        desk.workspace.undo();
        QTRY_COMPARE(page.table()->rowCount(), 0);
    }

    void anotherLanguageSharesTheKeyAndIsOneStepOfUndo()
    {
        TemplateDesk desk;
        desk.addTemplate(u"Thanks"_s, u"en"_s);
        MailTemplatesSettingsPage page(desk.context);
        show(page);
        buttonOf(page, u"Add a language"_s)->click();
        MailTemplateDialog *dialog = dialogOf(page);
        QVERIFY(dialog);
        buttonOf(*dialog, u"Save template"_s)->click();
        QVERIFY(dialog->isVisible()); // which language is not said
        dialog->languageBox()->setCurrentIndex(dialog->languageBox()->findData(u"en"_s));
        buttonOf(*dialog, u"Save template"_s)->click();
        QVERIFY(dialog->isVisible()); // there is a text in English
        dialog->languageBox()->setCurrentIndex(dialog->languageBox()->findData(u"de"_s));
        buttonOf(*dialog, u"Save template"_s)->click();
        QTRY_COMPARE(page.table()->rowCount(), 2);
        QVERIFY(!desk.templates()[0].key.isEmpty());
        QVERIFY(desk.templates()[0].isVariantOf(desk.templates()[1]));
        QCOMPARE(page.table()->item(page.table()->currentRow(), 1)->text(), u"German"_s);
        desk.workspace.undo();
        QTRY_COMPARE(page.table()->rowCount(), 1);
        QCOMPARE(desk.templates()[0].key, QString());
    }

    void aCopyIsATemplateOfItsOwnAndRemovingTakesOne()
    {
        TemplateDesk desk;
        desk.addTemplate(u"Thanks"_s);
        MailTemplatesSettingsPage page(desk.context);
        show(page);
        buttonOf(page, u"Duplicate"_s)->click();
        QTRY_COMPARE(page.table()->rowCount(), 2);
        QCOMPARE(page.table()->item(page.table()->currentRow(), 0)->text(), u"Thanks (copy)"_s);
        QVERIFY(!desk.templates()[0].isVariantOf(desk.templates()[1]));
        buttonOf(page, u"Remove"_s)->click();
        QTRY_COMPARE(page.table()->rowCount(), 1);
        QCOMPARE(desk.templates()[0].name, u"Thanks"_s);
        desk.workspace.undo();
        QTRY_COMPARE(page.table()->rowCount(), 2);
    }

    void theSectionIsBelowMail()
    {
        const auto sections = settingsSections();
        const auto mail = std::ranges::find(sections, u"mail"_s, &SettingsSection::key);
        QVERIFY(mail != sections.end());
        QCOMPARE((mail + 1)->key, u"mail-templates"_s);
        TemplateDesk desk;
        desk.addTemplate(u"Thanks"_s, u"en"_s);
        SettingsPage page(desk.context);
        page.setAutoFillBackground(true);
        page.setBackgroundRole(QPalette::Base);
        page.resize(1024, 640);
        page.open({.part = u"mail-templates"_s});
        page.show();
        const auto *section = page.findChild<MailTemplatesSettingsPage *>();
        QVERIFY(section);
        QTRY_VERIFY(section->table()->isVisible());
        if (const QString folder = qEnvironmentVariable("SATCHEL_SHEETS"); !folder.isEmpty())
            QVERIFY(page.grab().save(folder + u"/mail-templates.png"_s));
    }
};

SATCHEL_GUI_TEST(tst_WritingTemplates)
#include "tst_WritingTemplates.moc"
