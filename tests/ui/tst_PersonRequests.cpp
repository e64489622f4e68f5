// SPDX-License-Identifier: GPL-3.0-or-later
// The requests of a person in the window: choosing one, the preview before a person is forgotten, and where the
// certificate and the files are.
#include "store/privacy/Erasure.h"
#include "tests/support/SyncFixture.h"
#include "tests/support/TestProgram.h"
#include "ui/activities/CustomerPicker.h"
#include "ui/common/Label.h"
#include "ui/common/SearchField.h"
#include "ui/privacy/EraseDialog.h"
#include "ui/privacy/HandOut.h"
#include "ui/settings/TrustSettingsPage.h"

#include <QCheckBox>
#include <QListView>
#include <QPushButton>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;
using namespace Qt::StringLiterals;

namespace {

struct Desk : SyncFixture
{
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    PageContext context{workspace, *preferences};
    RecordId employer = company(u"Acme"_s);
    RecordId person = create(EntityKind::Contact,
        {{u"first_name"_s, u"Zqxanthia"_s}, {u"last_name"_s, u"Vjorkwump"_s}, {u"company"_s, employer}});
    RecordId task = create(EntityKind::Task, {{u"title"_s, u"Ring"_s}, {u"contact"_s, person}});
    QWidget window;

    EraseDialog *forget()
    {
        auto *dialog = new EraseDialog(context, {EntityKind::Contact, person}, &window);
        dialog->open();
        QSignalSpy planned(dialog, &EraseDialog::planned);
        if (!planned.wait())
            qFatal("there is no plan");
        return dialog;
    }
    Record record() { return reader->get(EntityKind::Contact, person).value(); }
};

QString textsOf(const QWidget *widget)
{
    QStringList texts;
    for (const Label *label : widget->findChildren<Label *>())
        texts.append(label->text());
    return texts.join(u'\n');
}

QPushButton *buttonOf(const QWidget *widget, const QString &text)
{
    for (QPushButton *button : widget->findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

class tst_PersonRequests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thePreviewSaysWhatWouldGoAndErasesNothing()
    {
        Desk desk;
        EraseDialog *dialog = desk.forget();
        const QString texts = textsOf(dialog);
        QVERIFY2(texts.contains(u"Erased\n1 Contact"_s), qPrintable(texts));
        QVERIFY2(texts.contains(u"Texts erased, figures kept\n1 Task"_s), qPrintable(texts)); // it is the company's too
        QVERIFY(!dialog->findChild<QCheckBox *>()->isVisibleTo(dialog));
        dialog->reject();
        QVERIFY(!desk.record().isDeleted());
    }

    void theRedButtonErasesAndSaysWhereTheCertificateIs()
    {
        Desk desk;
        EraseDialog *dialog = desk.forget();
        QSignalSpy erased(dialog, &EraseDialog::erased);
        QTest::mouseClick(buttonOf(dialog, u"Erase permanently"_s), Qt::LeftButton);
        QVERIFY(erased.wait(20'000));
        const QString certificate = erased[0][0].toString();
        QVERIFY(QFileInfo::exists(certificate));
        QVERIFY(textsOf(dialog).contains(QFileInfo(certificate).fileName()));
        QVERIFY(!textsOf(dialog).contains(u"Vjorkwump"_s));
        QVERIFY(desk.record().isDeleted());
        QCOMPARE(titleOf(desk.record()), QString());
        QVERIFY(dialog->isVisible());
        dialog->reject();
    }

    /// A person who presses Enter without reading has cancelled.
    void enterDoesNotErase()
    {
        Desk desk;
        EraseDialog *dialog = desk.forget();
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(!dialog->isDone());
        QVERIFY(!desk.record().isDeleted());
    }

    void theConnectionsThatHaveThePersonAreOffered()
    {
        Desk desk;
        const qint64 connection = desk.connect(u"HubSpot"_s);
        QVERIFY_RESULT(desk.state(connection)
                           .links.put({0, u"contacts"_s, EntityKind::Contact, desk.person, u"r-1"_s, "{}", u"1"_s,
                               desk.store.clock.now()}));
        EraseDialog *dialog = desk.forget();
        auto *remotes = dialog->findChild<QCheckBox *>();
        QVERIFY(remotes->isVisibleTo(dialog));
        QVERIFY(remotes->text().contains(u"HubSpot"_s));
        QSignalSpy erased(dialog, &EraseDialog::erased);
        dialog->erase();
        QVERIFY(erased.wait(20'000));
        const auto remote = store::remoteErasures(*desk.reader, desk.person).value();
        QCOMPARE(remote.front().state, store::RemoteErasure::State::Waiting);
        dialog->reject();
    }

    void whatWasTypedAndNotSavedIsForgottenToo()
    {
        Desk desk;
        items::Drafts &drafts = desk.workspace.drafts();
        drafts.keep(u"contact"_s, desk.person, {{u"notes"_s, u"a secret"_s}});
        drafts.keep(u"deal/new"_s, {}, {{u"notes"_s, u"about Vjorkwump and chairs"_s}});
        EraseDialog *dialog = desk.forget();
        QSignalSpy erased(dialog, &EraseDialog::erased);
        dialog->erase();
        QVERIFY(erased.wait(20'000));
        QVERIFY(drafts.of(u"contact"_s).isEmpty());
        const QString others = drafts.of(u"deal/new"_s)[u"notes"].toString();
        QVERIFY(others.contains(u"chairs") && !others.contains(u"Vjorkwump"));
        dialog->reject();
    }

    void everythingIsHandedOutIntoANewFolder()
    {
        Desk desk;
        const QTemporaryDir folder;
        auto *dialog = new HandOutDialog(desk.context, {EntityKind::Contact, desk.person}, &desk.window);
        dialog->open();
        QSignalSpy written(dialog, &HandOutDialog::written);
        dialog->writeInto(folder.path());
        QVERIFY(written.wait(20'000));
        QVERIFY(QFileInfo::exists(folder.filePath(u"Zqxanthia Vjorkwump/person.json"_s)));
        QVERIFY(QFileInfo::exists(folder.filePath(u"Zqxanthia Vjorkwump/person.pdf"_s)));
        QSignalSpy refused(dialog, &HandOutDialog::refused);
        auto *again = new HandOutDialog(desk.context, {EntityKind::Contact, desk.person}, &desk.window);
        QSignalSpy refusedAgain(again, &HandOutDialog::refused);
        again->writeInto(folder.path());
        QVERIFY(refusedAgain.wait(20'000));
        again->reject();
        dialog->reject();
    }

    void theSettingsAskWhichPersonIsMeant()
    {
        Desk desk;
        TrustSettingsPage page(desk.context);
        page.resize(700, 900);
        page.show();
        QList<QPushButton *> choosers;
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->text() == u"Choose a person…"_s)
                choosers.append(button);
        }
        QCOMPARE(choosers.size(), 2);
        QTest::mouseClick(choosers[1], Qt::LeftButton);
        auto *picker = page.findChild<CustomerPicker *>();
        QVERIFY(picker);
        auto *search = picker->findChild<SearchField *>();
        search->setText(u"acme"_s); // a company is no person
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(!page.window()->findChild<EraseDialog *>());
        search->setText(u"vjork"_s);
        QTest::keyClick(search, Qt::Key_Return);
        auto *dialog = page.window()->findChild<EraseDialog *>();
        QVERIFY(dialog);
        QSignalSpy planned(dialog, &EraseDialog::planned);
        QVERIFY(planned.wait());
        dialog->reject();
    }
};

SATCHEL_GUI_TEST(tst_PersonRequests)
#include "tst_PersonRequests.moc"
