// SPDX-License-Identifier: GPL-3.0-or-later
// Writing a proposal as a person does it: from a template, by the keyboard and by the mouse, through its states.
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"
#include "ui/common/Appearance.h"
#include "ui/common/Button.h"
#include "ui/common/FieldEditor.h"
#include "ui/common/Notice.h"
#include "ui/common/RichTextEditor.h"
#include "ui/documents/AcceptDialog.h"
#include "ui/documents/DocumentView.h"
#include "ui/documents/PreviewDialog.h"
#include "ui/documents/SendSheet.h"
#include "ui/documents/VersionComparison.h"
#include "ui/proposals/BlockEditor.h"
#include "ui/proposals/BlockList.h"
#include "ui/proposals/NewProposalDialog.h"
#include "ui/proposals/ProposalPage.h"
#include "ui/proposals/ProposalSide.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QTextBlock>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::ui;
using items::ProposalModel;

namespace {

struct Desk
{
    explicit Desk(const QString &begin = u"Short offer"_s)
        : preferences(Preferences::transient()), appearance(*preferences)
    {
        company = store.create(EntityKind::Company, {{u"name"_s, u"Aalto"_s}});
        deal = store.create(EntityKind::Deal, {{u"title"_s, u"Freezers"_s}, {u"company"_s, company}});
        other = store.again();
        workspace = std::make_unique<items::Workspace>(store.release(), items::Workspace::OpenStore());
        page = std::make_unique<ProposalPage>(PageContext{*workspace, *preferences});
        QObject::connect(page.get(), &Page::navigateTo, [this](const Target &target) { page->open(target); });
        page->resize(1224, 800);
        page->show();
        QApplication::setActiveWindow(page.get());
        if (!QTest::qWaitForWindowActive(page.get()))
            qWarning("the page is not active");
        if (!begin.isEmpty())
            beginWith(begin);
    }
    NewProposalDialog *openLibrary(const Target &target)
    {
        page->open(target);
        return page->findChild<NewProposalDialog *>();
    }
    void beginWith(const QString &name)
    {
        Target target = Target::to(EntityKind::Deal, deal);
        target.page = u"proposal"_s;
        target.action = Target::Action::Create;
        NewProposalDialog *dialog = openLibrary(target);
        const auto found = dialog->library().findItems(name, Qt::MatchExactly);
        if (found.isEmpty())
            qFatal("there is no such template");
        dialog->library().setCurrentItem(found.first());
        QTest::keyClick(&dialog->library(), Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        page->activate();
    }
    ProposalModel &model() { return page->model(); }
    RichText &text() { return page->editor().text().text(); }
    void type(const QString &words)
    {
        for (const QChar c : words) {
            if (c == u'\n')
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            else
                QTest::keyClicks(QApplication::focusWidget(), QString(c));
        }
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    QStringList rows()
    {
        QStringList rows;
        for (int row = 0; row < model().rowCount(); ++row)
            rows.append(model().index(row).data().toString());
        return rows;
    }
    QString body(int row) { return model().index(row).data(ProposalModel::BodyRole).toString(); }
    QPoint at(int row) { return page->blocks().visualRect(model().index(row)).center(); }
    void drag(int from, const QPoint &to)
    {
        QWidget *view = page->blocks().viewport();
        QTest::mousePress(view, Qt::LeftButton, {}, at(from));
        for (const QPoint &point : {at(from) + QPoint(0, 12), to}) { // QTest's moves carry no button
            QMouseEvent move(QEvent::MouseMove, point, view->mapToGlobal(point), Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(view, &move);
        }
        QTest::mouseRelease(view, Qt::LeftButton, {}, to);
    }
    void run(const QString &name)
    {
        for (QAction *action : page->commands()) {
            if (action->objectName() == u"proposal."_s + name)
                action->trigger();
        }
    }
    /// By post, as it were.
    void send()
    {
        run(u"goOn"_s);
        auto *sheet = page->window()->findChild<SendSheet *>();
        QVERIFY(sheet);
        sheet->markAsSent();
    }
    Button *primary()
    {
        for (Button *button : page->findChildren<Button *>()) {
            if (button->variant() == Button::Variant::Primary && button->window() == page.get() && button->isVisible())
                return button;
        }
        return nullptr;
    }
    QString state() { return documentState(*model().proposal()); }
    QString pages()
    {
        page->side().refresh();
        QStringList texts;
        for (const auto &one : page->side().pages().pages().pages)
            texts.append(documents::textOf(one));
        return texts.join(u'\n');
    }

    test::TestStore store;
    RecordId company;
    RecordId deal;
    std::unique_ptr<store::Store> other;
    std::unique_ptr<Preferences> preferences;
    Appearance appearance;
    std::unique_ptr<items::Workspace> workspace;
    std::unique_ptr<ProposalPage> page;
};

} // namespace

class tst_ProposalPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void beginsWithATemplateAndWhatIsKnown()
    {
        Desk desk(u"Project"_s);
        QVERIFY(desk.model().proposal());
        QCOMPARE(desk.model().proposal()->value(u"deal"), Value(desk.deal));
        QCOMPARE(desk.model().proposal()->value(u"company"), Value(desk.company));
        QCOMPARE(desk.page->title(), u"Freezers"_s);
        QVERIFY(desk.model().blockCount() > 5);
        QCOMPARE(desk.model().index(0).data(ProposalModel::KindRole).toString(), u"cover"_s);
        QVERIFY(desk.pages().contains(u"Aalto"_s));
        save(*desk.page, u"proposal-light"_s);
    }

    void theLibraryShowsPagesForThisCustomer()
    {
        Desk desk{QString()};
        Target target = Target::to(EntityKind::Company, desk.company);
        target.action = Target::Action::Create;
        NewProposalDialog *dialog = desk.openLibrary(target);
        QVERIFY(dialog->library().count() >= 4);
        auto *view = dialog->findChild<DocumentView *>();
        QVERIFY(view->pageCount() > 1);
        QVERIFY(documents::textOf(view->pages().pages.front()).contains(u"Aalto"_s));
        QVERIFY(dialog->titleLine().text().contains(u"Aalto"_s));
        save(*dialog, u"proposal-new"_s);
        QSignalSpy back(desk.page.get(), &Page::backRequested);
        dialog->titleLine().setFocus();
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(back.size(), 1); // there is nothing to show
        QVERIFY(!desk.model().proposal());
    }

    void theLibraryAsksForTheCustomerFirst()
    {
        Desk desk{QString()};
        Target target;
        target.page = u"proposal"_s;
        target.action = Target::Action::Create;
        NewProposalDialog *dialog = desk.openLibrary(target);
        QCOMPARE(dialog->customer().size(), size_t(2)); // company and contact
        QVERIFY(dialog->customer().front()->isAncestorOf(dialog->focusWidget()));
        auto *view = dialog->findChild<DocumentView *>();
        QVERIFY(!documents::textOf(view->pages().pages.front()).contains(u"Aalto"_s));
        dialog->customer().front()->setValue(desk.company);
        Q_EMIT dialog->customer().front()->committed();
        QVERIFY(documents::textOf(view->pages().pages.front()).contains(u"Aalto"_s));
        QVERIFY(dialog->titleLine().text().contains(u"Aalto"_s));
        dialog->library().setFocus();
        QTest::keyClick(&dialog->library(), Qt::Key_Return);
        QVERIFY(desk.model().proposal());
        QCOMPARE(desk.model().proposal()->value(u"company"), Value(desk.company));
    }

    void isWrittenByTheKeyboardOnly()
    {
        Desk desk(u"Blank"_s);
        QCOMPARE(desk.rows(), QStringList{u"Text"_s});
        QVERIFY(desk.page->blocks().hasFocus());
        desk.press(Qt::Key_F2);
        desk.type(u"In short\n"_s); // Enter goes on to the text
        desk.type(u"Dear customer,\n"_s);
        desk.press(Qt::Key_B, Qt::ControlModifier);
        desk.type(u"thank you"_s);
        QVERIFY(desk.pages().contains(u"thank you"_s)); // before it is kept
        QCOMPARE(desk.body(0), QString());
        desk.page->blocks().setFocus();
        QCOMPARE(desk.body(0), u"Dear customer,\n\n**thank you**"_s);
        QCOMPARE(desk.rows(), QStringList{u"In short"_s});
        desk.press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(desk.model().blockCount(), 2);
        desk.page->blocks().setFocus();
        desk.press(Qt::Key_Delete);
        QCOMPARE(desk.model().blockCount(), 1);
        desk.workspace->undo();
        desk.workspace->undo();
        desk.workspace->undo();
        QCOMPARE(desk.body(0), QString());
        QCOMPARE(desk.page->editor().text().markdown(), QString());
    }

    void addsBlocksFromTheMenu()
    {
        Desk desk(u"Blank"_s);
        QMenu *menu = nullptr;
        for (Button *button : desk.page->findChildren<Button *>()) {
            if (button->text() == u"Add block")
                menu = button->findChild<QMenu *>();
        }
        QVERIFY(menu);
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 11);
        for (QAction *action : menu->actions()) {
            if (action->text() == u"Timeline")
                action->trigger();
        }
        QCOMPARE(desk.rows(), (QStringList{u"Text"_s, u"Timeline"_s}));
        QVERIFY(desk.page->editor().heading().hasFocus()); // to be named
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->text() == u"Cover")
                action->trigger();
        }
        QCOMPARE(desk.rows(), (QStringList{u"Cover"_s, u"Text"_s, u"Timeline"_s}));
    }

    void blocksAreDraggedIntoOrder()
    {
        Desk desk(u"Project"_s);
        QStringList rows = desk.rows();
        desk.drag(1, desk.at(4) + QPoint(0, 8)); // below the middle: behind it
        rows.move(1, 4);
        QCOMPARE(desk.rows(), rows);
        desk.drag(3, desk.at(1) - QPoint(0, 8));
        rows.move(3, 1);
        QCOMPARE(desk.rows(), rows);
        desk.workspace->undo();
        rows.move(1, 3);
        QCOMPARE(desk.rows(), rows);
    }

    void escapeCancelsADraggedBlock()
    {
        Desk desk(u"Project"_s);
        const QStringList rows = desk.rows();
        QWidget *view = desk.page->blocks().viewport();
        const QPoint to = desk.at(4);
        QTest::mousePress(view, Qt::LeftButton, {}, desk.at(1));
        QMouseEvent move(QEvent::MouseMove, to, view->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(view, &move);
        QVERIFY(desk.page->blocks().gap() >= 0);
        QTest::keyClick(&desk.page->blocks(), Qt::Key_Escape);
        QTest::mouseRelease(view, Qt::LeftButton, {}, to);
        QCOMPARE(desk.rows(), rows);
    }

    void blocksAreMovedByKeys()
    {
        Desk desk(u"Project"_s);
        QStringList rows = desk.rows();
        desk.page->blocks().setCurrentRow(2);
        desk.press(Qt::Key_Up, Qt::AltModifier);
        rows.move(2, 1);
        QCOMPARE(desk.rows(), rows);
        QCOMPARE(desk.page->blocks().currentIndex().row(), 1);
        desk.press(Qt::Key_Down, Qt::AltModifier);
        desk.press(Qt::Key_Down, Qt::AltModifier);
        rows.move(1, 3);
        QCOMPARE(desk.rows(), rows);
    }

    void takesPicturesAndFields()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"Team.png"_s);
        QImage image(400, 300, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QVERIFY(image.save(file));
        Desk desk(u"Blank"_s);
        desk.page->editor().write();
        desk.type(u"For "_s);
        desk.text().insertField(u"customer.name"_s);
        QVERIFY(desk.pages().contains(u"For Aalto"_s));
        desk.text().insertPictureFile(file);
        desk.page->blocks().setFocus();
        static const QRegularExpression expected(u"^For \\{customer\\.name\\}!\\[Team\\]\\(content:[0-9a-f]{64}\\)$"_s);
        QVERIFY2(expected.match(desk.body(0)).hasMatch(), qPrintable(desk.body(0)));
        const QString sha256 = markdown::contentOf(desk.body(0).section(u'(', 1).chopped(1));
        QVERIFY_RESULT(desk.other->content(sha256)); // it is in the store
        desk.text().insertPictureFile(folder.filePath(u"none.png"_s));
        bool isRefused = false;
        for (const Banner *banner : desk.page->findChildren<Banner *>())
            isRefused = isRefused || banner->isVisible();
        QVERIFY(isRefused);
    }

    void goesThroughItsStates()
    {
        Desk desk;
        QCOMPARE(desk.primary()->text(), u"Finalize and send"_s);
        desk.page->editor().write();
        desk.type(u" Bye"_s);
        desk.send();
        QCOMPARE(desk.state(), u"sent"_s);
        QVERIFY(desk.body(0).endsWith(u"Bye"_s)); // what was being typed is part of it
        QVERIFY(!desk.model().isEditable());
        QVERIFY(desk.text().isReadOnly());
        QVERIFY(desk.page->editor().heading().isReadOnly());
        save(*desk.page, u"proposal-sent"_s);
        desk.primary()->click();
        auto *dialog = desk.page->window()->findChild<AcceptDialog *>();
        QVERIFY(dialog);
        dialog->accept();
        QCOMPARE(desk.state(), u"accepted"_s);
        QCOMPARE(desk.primary()->text(), u"New version"_s);
        desk.workspace->undo();
        desk.workspace->undo();
        QCOMPARE(desk.state(), u"draft"_s);
        QVERIFY(desk.model().isEditable());
    }

    void placesWithoutAValueAreNamedBeforeItGoes()
    {
        Desk desk(u"Project"_s); // for a company without a contact and without a quote
        desk.model().setProposalValue(u"valid_until"_s, QDate(2026, 12, 20));
        desk.run(u"goOn"_s);
        QPointer<SendSheet> sheet = desk.page->window()->findChild<SendSheet *>();
        QVERIFY(sheet);
        QStringList warnings;
        for (const SendCheck &check : sheet->facts().checks) {
            if (!check.part.isNull())
                warnings.append(check.text);
        }
        QVERIFY2(warnings.filter(u"no value for “Contact's name”, “Total of the quote”"_s).size() == 1,
            qPrintable(warnings.join(u'\n')));
        QVERIFY2(warnings.filter(u"{"_s).isEmpty(), qPrintable(warnings.join(u'\n')));
        QVERIFY(sheet->draft().body.contains(u"This proposal is valid until"_s));
        desk.page->blocks().setCurrentRow(desk.model().rowCount() - 1);
        for (Button *button : sheet->findChildren<Button *>()) {
            if (button->text() == "Show"_L1 && button->accessibleDescription().contains(u"Contact's name"_s)) {
                button->click();
                break;
            }
        }
        QTRY_VERIFY(!sheet);
        const int row = desk.page->blocks().currentIndex().row();
        QVERIFY2(desk.body(row).contains(u"{contact}"_s), qPrintable(desk.body(row)));
        QCOMPARE(desk.page->focusWidget(), &desk.text());
    }

    void aChangeOfWhatWasSentIsANewVersion()
    {
        Desk desk;
        desk.send();
        const RecordId first = desk.model().proposal()->id;
        const QStringList rows = desk.rows();
        Button *version = nullptr;
        for (Button *button : desk.page->findChildren<Button *>())
            version = button->isVisible() && button->text() == u"New version" ? button : version;
        QVERIFY(version); // of the line that says that it stays as it is
        version->click();
        const RecordId second = desk.model().proposal()->id;
        QVERIFY(second != first);
        QCOMPARE(desk.model().proposal()->value(u"version"), Value(qint64{2}));
        QCOMPARE(desk.rows(), rows);
        QVERIFY(desk.model().isEditable());
        desk.page->open(Target::to(EntityKind::Proposal, first));
        desk.run(u"version"_s); // a draft that is there is gone on with
        QCOMPARE(desk.model().proposal()->id, second);
    }

    void aNewVersionShowsWhatItChanges()
    {
        Desk desk(u"Blank"_s);
        desk.page->editor().write();
        desk.type(u"We deliver in two weeks"_s);
        desk.model().insert(1, u"terms"_s);
        desk.model().setHeading(desk.model().blocks()[1].id, u"Terms"_s);
        desk.send();
        desk.run(u"version"_s);
        QCOMPARE(desk.model().proposal()->value(u"version"), Value(qint64{2}));
        const Record first = desk.model().blocks()[0];
        desk.model().setBody(
            first.id, u"We deliver in **three** weeks\n\n| a | b |\n| --- | --- |\n| 1 | 2 |"_s, first.text(u"body"));
        desk.model().setProposalValue(u"title"_s, u"Ovens"_s);
        desk.model().insert(2, u"summary"_s);
        desk.page->compare();
        auto *comparison = desk.page->window()->findChild<VersionComparison *>();
        QVERIFY(comparison);
        const QStringList lines = comparison->lines();
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0], u"Title | Freezers | Ovens"_s);
        QVERIFY2(lines[1].contains(u"We deliver in two weeks | "_s)
                && lines[1].endsWith(u"We deliver in three weeks\na\tb\n1\t2"_s),
            qPrintable(lines[1]));
        QVERIFY2(lines[2].startsWith(u"Summary\nadded"_s), qPrintable(lines[2]));
        QStringList struck;
        QStringList underlined;
        for (QTextBlock block = comparison->table().document()->begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                const QTextCharFormat format = it.fragment().charFormat();
                if (format.fontStrikeOut())
                    struck.append(it.fragment().text());
                if (format.fontUnderline())
                    underlined.append(it.fragment().text());
            }
        }
        QCOMPARE(struck, (QStringList{u"Freezers"_s, u"two"_s}));
        QCOMPARE(underlined.mid(0, 2), (QStringList{u"Ovens"_s, u"three"_s}));
        save(*comparison, u"proposal-comparison"_s);
        comparison->close();
    }

    void theListShowsHeadingsAsTheyArePrinted()
    {
        Desk desk(u"Blank"_s);
        const RecordId block = desk.model().blocks()[0].id;
        desk.model().setHeading(block, u"For {deal} by {nobody}"_s);
        QCOMPARE(desk.rows(), QStringList{u"For Freezers by {nobody}"_s});
        QCOMPARE(desk.model().index(0).data(ProposalModel::HeadingRole).toString(), u"For {deal} by {nobody}"_s);
        QVERIFY(desk.model().index(0).data(Qt::AccessibleTextRole).toString().startsWith(u"For Freezers"_s));
        desk.model().setHeading(block, u"Plain"_s);
        QCOMPARE(desk.rows(), QStringList{u"Plain"_s});
    }

    void aWarningLeadsToItsBlock()
    {
        Desk desk;
        desk.page->blocks().setCurrentRow(desk.model().blockCount() - 1);
        desk.page->side().refresh();
        const auto buttons = desk.page->side().findChildren<Button *>();
        const auto show = std::ranges::find_if(
            buttons, [](const Button *one) { return one->accessibleDescription().contains(u"Our offer"_s); });
        QVERIFY(show != buttons.end()); // it begins with a contact, and there is none
        (*show)->click();
        const QModelIndex block = desk.page->blocks().currentIndex();
        QCOMPARE(block.data(ProposalModel::HeadingRole).toString(), u"Our offer"_s);
        QVERIFY(desk.text().hasFocus());
    }

    void becomesATemplateForOthers()
    {
        Desk desk(u"Blank"_s);
        desk.page->editor().write();
        desk.type(u"Our words"_s);
        desk.run(u"template"_s);
        auto *dialog = desk.page->findChild<Dialog *>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>()->setText(u"House style"_s);
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const RecordId before = desk.model().proposal()->id;
        desk.beginWith(u"House style"_s);
        QVERIFY(desk.model().proposal()->id != before);
        QVERIFY(!desk.model().isTemplate());
        QCOMPARE(desk.body(0), u"Our words"_s);
        const auto own = store::proposalTemplates(desk.workspace->store());
        QCOMPARE(own->size(), size_t{1});
        desk.page->open(Target::to(EntityKind::Proposal, own->front().id));
        QCOMPARE(desk.primary()->text(), u"Copy to a new proposal"_s); // it is never sent
        desk.primary()->click();
        QVERIFY(!desk.model().isTemplate());
        QCOMPARE(desk.body(0), u"Our words"_s);
    }

    void anotherOnesWordsAreNotLostNorWrittenOver()
    {
        Desk desk(u"Blank"_s);
        const RecordId block = desk.model().blocks().front().id;
        desk.page->editor().write();
        desk.type(u"mine"_s);
        QVERIFY_RESULT(desk.other->commit({u"Elsewhere"_s, Origin::cli(),
            {Edit::update(EntityKind::ProposalBlock, block, {{u"body"_s, u"theirs"_s}})}, {}}));
        desk.page->blocks().setFocus();
        QCOMPARE(textOf(desk.other->get(EntityKind::ProposalBlock, block)->value(u"body")), u"theirs"_s);
        QCOMPARE(desk.page->editor().text().markdown(), u"mine"_s);
        desk.page->editor().write();
        desk.type(u"!"_s);
        desk.page->blocks().setFocus();
        QCOMPARE(textOf(desk.other->get(EntityKind::ProposalBlock, block)->value(u"body")), u"mine!"_s);
    }

    void followsWhatIsWrittenElsewhere()
    {
        Desk desk(u"Blank"_s);
        const RecordId block = desk.model().blocks().front().id;
        QVERIFY_RESULT(desk.other->commit({u"Elsewhere"_s, Origin::cli(),
            {Edit::update(EntityKind::ProposalBlock, block, {{u"body"_s, u"theirs"_s}})}, {}}));
        QTRY_COMPARE(desk.page->editor().text().markdown(), u"theirs"_s);
    }

    void previewsAsItsCustomerGetsIt()
    {
        Desk desk;
        desk.page->preview();
        auto *preview = desk.page->findChild<PreviewDialog *>();
        QVERIFY(preview);
        QVERIFY(preview->view().pageCount() > 0);
        preview->reject();
    }

    void saysWhenItIsGone()
    {
        Desk desk;
        QSignalSpy back(desk.page.get(), &Page::backRequested);
        desk.run(u"delete"_s);
        QCOMPARE(back.size(), 1);
        QVERIFY(!desk.primary());
        desk.workspace->undo();
        QVERIFY(desk.primary());
    }

    void fitsNarrowWindowsAndOtherDirections()
    {
        Desk desk(u"Project"_s);
        desk.page->resize(968, 600);
        desk.page->setWidthClass(WidthClass::Compact);
        QVERIFY(!desk.page->side().isVisible());
        save(*desk.page, u"proposal-narrow"_s);
        desk.run(u"details"_s);
        QVERIFY(desk.page->side().isVisible());
        QVERIFY(!desk.page->editor().isVisible());
        desk.run(u"details"_s);
        QVERIFY(desk.page->editor().isVisible());
        desk.page->resize(1224, 840);
        desk.page->setWidthClass(WidthClass::Normal);
        desk.page->blocks().setCurrentRow(3);
        desk.preferences->setThemeMode(Preferences::ThemeMode::Dark);
        QTest::qWait(1);
        desk.page->side().refresh();
        save(*desk.page, u"proposal-dark"_s);
        desk.preferences->setThemeMode(Preferences::ThemeMode::Light);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QTest::qWait(1);
        QVERIFY(desk.page->blocks().mapTo(desk.page.get(), QPoint()).x()
            > desk.page->side().mapTo(desk.page.get(), QPoint()).x());
        desk.page->side().refresh();
        save(*desk.page, u"proposal-right-to-left"_s);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void namesEveryControl()
    {
        Desk desk;
        for (const QWidget *widget : desk.page->findChildren<QWidget *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool isControl = button || qobject_cast<const QLineEdit *>(widget)
                || qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QTextEdit *>(widget);
            if (isControl && widget->focusPolicy() != Qt::NoFocus && widget->isVisible())
                QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                    widget->metaObject()->className());
        }
    }

private:
    static void save(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("SATCHEL_SHEETS");
        if (folder.isEmpty())
            return;
        QCoreApplication::processEvents(); // pending layout changes first
        for (ProposalSide *side : widget.findChildren<ProposalSide *>())
            side->refresh();
        widget.grab().save(folder + u'/' + name + u".png"_s);
    }
};

SATCHEL_GUI_TEST(tst_ProposalPage)
#include "tst_ProposalPage.moc"
