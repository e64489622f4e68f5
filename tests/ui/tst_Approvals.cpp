// SPDX-License-Identifier: GPL-3.0-or-later
// Asking for an approval at a quote, and giving it in the settings and at a notice.
#include "items/Notices.h"
#include "tests/support/TeamRights.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"
#include "ui/common/Appearance.h"
#include "ui/common/ApprovalActs.h"
#include "ui/common/Dialog.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/documents/SendSheet.h"
#include "ui/notices/NoticeActs.h"
#include "ui/notices/NoticeText.h"
#include "ui/quotes/QuotePage.h"
#include "ui/settings/ApprovalRequests.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;
using namespace Qt::StringLiterals;

namespace {

using State = ApprovalRequest::State;

struct Desk
{
    TestStore store;
    RecordId mara = store.create(EntityKind::User, {{u"name"_s, u"Mara Lindqvist"_s}});
    RecordId acme = store.create(EntityKind::Company, {{u"name"_s, u"Acme"_s}});
    RecordId quote = makeQuote();
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    Appearance appearance{*preferences};
    items::Workspace workspace{store.release(), {}};
    PageContext context{workspace, *preferences};

    RecordId makeQuote()
    {
        const RecordId id = store.create(EntityKind::Quote,
            {{u"number"_s, u"Q-1"_s}, {u"company"_s, acme}, {u"currency"_s, u"EUR"_s},
                {u"valid_until"_s, QDate(2026, 12, 20)}});
        store.create(EntityKind::QuoteLine,
            {{u"quote"_s, id}, {u"name"_s, u"Sensor"_s}, {u"tax_rate"_s, Decimal::fromInteger(19)},
                {u"unit_price"_s, UnitPrice{Decimal::fromInteger(100), *Currency::fromCode(u"EUR")}},
                {u"discount_percent"_s, Decimal::fromInteger(12)}});
        return id;
    }
    void join(bool approves)
    {
        Rights rights = allRights(workspace.store());
        rights.discountLimit = Decimal::fromInteger(10);
        rights.approves = approves;
        becomeMember(workspace.store(), rights);
    }
    std::vector<ApprovalRequest> requests()
    {
        std::vector<ApprovalRequest> all;
        const auto rows = workspace.store().select({EntityKind::ApprovalRequest, {}, {}, {}, {}, -1, false});
        for (qsizetype row = 0; row < rows->size(); ++row)
            all.push_back(ApprovalRequest::of(*workspace.store().get(EntityKind::ApprovalRequest, rows->id(row))));
        return all;
    }
    RecordId requestOfMara()
    {
        return applyFromHub(workspace.store(), mara,
            Edit::create(EntityKind::ApprovalRequest, {},
                {{u"subject"_s, u"x"_s}, {u"kind"_s, u"discount"_s}, {u"quote"_s, quote},
                    {u"discount_percent"_s, Decimal::fromInteger(12)}, {u"note"_s, u"Third order"_s},
                    {u"requested_by"_s, mara}, {u"state"_s, u"pending"_s}}));
    }
    ApprovalRequest at(RecordId request)
    {
        return ApprovalRequest::of(*workspace.store().get(EntityKind::ApprovalRequest, request));
    }
};

Dialog *dialogOf(QWidget &widget)
{
    for (auto *dialog : widget.window()->findChildren<Dialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

QPushButton *buttonOf(QWidget &widget, const QString &text)
{
    for (auto *button : widget.findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisibleTo(&widget))
            return button;
    }
    return nullptr;
}

QString textOf(QWidget &widget)
{
    QStringList all;
    for (const auto *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget))
            all.append(label->text());
    }
    return all.join(u' ');
}

} // namespace

class tst_Approvals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDiscountIsRequestedAndSentOnceItIsApproved()
    {
        Desk desk;
        desk.join(false);
        QuotePage page(desk.context);
        page.resize(1200, 800);
        page.show();
        page.open(Target::to(EntityKind::Quote, desk.quote));
        auto *banner = page.findChild<Banner *>(u"approval"_s);
        QVERIFY(banner);
        QVERIFY2(textOf(*banner).contains(u"12 %"_s), qPrintable(textOf(*banner)));
        const auto send = [&] {
            for (QAction *action : page.commands()) {
                if (action->objectName() == u"quote.goOn"_s)
                    action->trigger();
            }
        };
        send();
        QVERIFY(!page.window()->findChild<SendSheet *>());
        Dialog *dialog = dialogOf(page);
        QVERIFY(dialog);
        QVERIFY(textOf(*dialog).contains(u"This discount needs approval"_s));
        dialog->findChild<QPlainTextEdit *>()->setPlainText(u"Third order "_s);
        buttonOf(*dialog, u"Request approval"_s)->click();
        QTRY_VERIFY(!dialogOf(page));
        QCOMPARE(desk.requests().size(), size_t(1));
        const ApprovalRequest request = desk.requests().front();
        QCOMPARE(request.discount, Decimal::fromInteger(12));
        QCOMPARE(request.note, u"Third order"_s);
        QCOMPARE(request.quote, desk.quote);
        QTRY_VERIFY(textOf(*page.findChild<Banner *>(u"approval"_s)).contains(u"Waiting for approval of 12 %."_s));
        send();
        QVERIFY(!page.window()->findChild<SendSheet *>());
        dialog = dialogOf(page);
        QVERIFY(dialog);
        buttonOf(*dialog, u"Close"_s)->click();
        applyFromHub(desk.workspace.store(), desk.mara,
            Edit::update(EntityKind::ApprovalRequest, request.id,
                {{u"state"_s, u"rejected"_s}, {u"decided_by"_s, desk.mara}, {u"answer"_s, u"At most 11"_s}}));
        QTRY_VERIFY(textOf(*page.findChild<Banner *>(u"approval"_s)).contains(u"At most 11"_s));
        applyFromHub(desk.workspace.store(), desk.mara,
            Edit::update(EntityKind::ApprovalRequest, request.id, {{u"state"_s, u"approved"_s}}));
        QTRY_VERIFY(buttonOf(page, u"Send…"_s));
        buttonOf(page, u"Send…"_s)->click();
        QVERIFY(page.window()->findChild<SendSheet *>());
    }

    void aRequestIsWithdrawnAtTheQuote()
    {
        Desk desk;
        desk.join(false);
        QuotePage page(desk.context);
        page.show();
        page.open(Target::to(EntityKind::Quote, desk.quote));
        desk.workspace.commit({},
            {store::requestDiscount(desk.workspace.store(), *desk.workspace.store().get(EntityKind::Quote, desk.quote),
                Decimal::fromInteger(12), {})});
        QTRY_VERIFY(buttonOf(page, u"Withdraw request"_s));
        buttonOf(page, u"Withdraw request"_s)->click();
        QTRY_VERIFY(buttonOf(page, u"Request approval…"_s));
        QVERIFY(desk.requests().empty());
        desk.workspace.undo();
        QTRY_VERIFY(buttonOf(page, u"Withdraw request"_s));
    }

    void withoutALimitThereIsNothingToSee()
    {
        Desk desk;
        QuotePage page(desk.context);
        page.show();
        page.open(Target::to(EntityKind::Quote, desk.quote));
        QVERIFY(!page.findChild<Banner *>(u"approval"_s));
    }

    void whoApprovesFindsTheRequestsInTheSettings()
    {
        Desk desk;
        desk.join(true);
        const RecordId first = desk.requestOfMara();
        ApprovalRequests list(desk.context);
        list.show();
        QSignalSpy opened(&list, &ApprovalRequests::openRequested);
        QVERIFY(textOf(list).contains(u"12 %"_s));
        QVERIFY(textOf(list).contains(u"Mara Lindqvist"_s));
        QVERIFY(textOf(list).contains(u"Third order"_s));
        buttonOf(list, u"Show quote"_s)->click();
        QCOMPARE(opened.count(), 1);
        buttonOf(list, u"Approve"_s)->click();
        QTRY_VERIFY(list.isEmpty());
        QCOMPARE(desk.at(first).state, State::Approved);
        QCOMPARE(desk.at(first).decidedBy, desk.workspace.me());
        desk.workspace.undo();
        QTRY_VERIFY(!list.isEmpty());
        buttonOf(list, u"Reject…"_s)->click();
        Dialog *dialog = dialogOf(list);
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit *>()->setPlainText(u"At most 11"_s);
        buttonOf(*dialog, u"Reject"_s)->click();
        QTRY_VERIFY(list.isEmpty());
        QCOMPARE(desk.at(first).state, State::Rejected);
        QCOMPARE(desk.at(first).answer, u"At most 11"_s);
    }

    void aNoticeIsAnsweredWhereItStands()
    {
        Desk desk;
        desk.join(true);
        const RecordId request = desk.requestOfMara();
        const auto reading = items::readNotices(desk.workspace.store(), -1);
        QVERIFY_RESULT(reading);
        const auto notice = std::ranges::find(
            reading->notices, items::Notice::Kind::ApprovalWanted, &items::Notice::kind);
        QVERIFY(notice != reading->notices.end());
        const auto acts = actsOf(*notice, desk.workspace.schema(), desk.context.formats(), true);
        QCOMPARE(acts.front().kind, NoticeAct::Kind::Approve);
        QVERIFY(NoticeText(desk.context.formats(), desk.workspace.clock().now()).title(*notice).contains(u"12 %"_s));
        QCOMPARE(targetOf(*notice).record, desk.quote);
        QCOMPARE(perform(desk.context, *notice, NoticeAct::Kind::Reject)->part, u"team"_s);
        QVERIFY(!perform(desk.context, *notice, NoticeAct::Kind::Approve));
        QCOMPARE(desk.at(request).state, State::Approved);
    }
};

SATCHEL_GUI_TEST(tst_Approvals)
#include "tst_Approvals.moc"
