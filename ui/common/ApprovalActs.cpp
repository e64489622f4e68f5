// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ApprovalActs.h"

#include "ui/common/Dialog.h"
#include "ui/common/DraftKeeper.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using State = ApprovalRequest::State;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::ApprovalActs)
};

constexpr int noteHeight = 80; // at 100 % text

QPlainTextEdit *addNote(Dialog &dialog, const QString &label, const QString &hint)
{
    auto *name = new Label(label, &Theme::Fonts::small, TextColor::Secondary);
    auto *note = new QPlainTextEdit;
    note->setFixedHeight(Theme::of(&dialog).px(noteHeight));
    note->setTabChangesFocus(true);
    note->setAccessibleName(label);
    note->setPlaceholderText(hint);
    name->setBuddy(note);
    dialog.content()->addWidget(name);
    dialog.content()->addWidget(note);
    return note;
}

void keepNote(Dialog &dialog, QPlainTextEdit &note, const PageContext &context, const QString &place, RecordId about)
{
    auto *drafts = keepDraftOf(dialog, context);
    drafts->addControl(u"note"_s, &note);
    drafts->begin(place, about);
}

/// It closes only when the store has the edit that `make` says.
void commitOn(
    Button *button, Dialog *dialog, const PageContext &context, const QString &label, std::function<Edit()> make)
{
    button->disconnect(dialog);
    QObject::connect(button, &QPushButton::clicked, dialog, [dialog, context, label, make = std::move(make)] {
        context.workspace.commit(label, {make()}, [dialog = QPointer(dialog)](const Result<Receipt> &receipt) {
            if (dialog && receipt)
                dialog->accept();
            else if (dialog)
                dialog->setError(sentenceFor(receipt.error()));
        });
    });
}

/// A label and a value in one line.
void addFact(QGridLayout &grid, const QString &label, const QString &value, TextColor color)
{
    const int row = grid.rowCount();
    grid.addWidget(new Label(label, &Theme::Fonts::body, TextColor::Secondary), row, 0);
    grid.addWidget(new Label(value, &Theme::Fonts::semibold, color), row, 1);
}

QString decisionDone(State state, const QString &title)
{
    return state == State::Approved ? Tr::tr("Approved: %1", "what was requested").arg(isolated(title))
                                    : Tr::tr("Rejected: %1", "what was requested").arg(isolated(title));
}

} // namespace

QString approvalTitle(const PageContext &context, const ApprovalRequest &request)
{
    if (request.kind == ApprovalRequest::Kind::Connection)
        return Tr::tr("Connect %1", "to another system").arg(isolated(request.subject));
    const auto quote = context.workspace.store().get(EntityKind::Quote, request.quote);
    return Tr::tr("%1 discount for %2", "percent, a quote or customer")
        .arg(context.formats().percent(request.discount),
            isolated(quote ? store::nameOfQuote(context.workspace.store(), *quote) : request.subject));
}

void approve(const PageContext &context, const ApprovalRequest &request)
{
    context.workspace.commit(
        decisionDone(State::Approved, approvalTitle(context, request)), {store::decide(request, State::Approved, {})});
}

void openRejection(const PageContext &context, const ApprovalRequest &request, QWidget *parent)
{
    const QString title = approvalTitle(context, request);
    auto *dialog = new Dialog(Tr::tr("Reject the request"), Dialog::Width::Small, parent->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAbout(title);
    auto *answer = addNote(*dialog,
        Tr::tr("Answer to %1", "a person")
            .arg(isolated(context.workspace.store().title(EntityKind::User, request.requestedBy))),
        Tr::tr("Why, or what would be fine"));
    dialog->addCancel();
    commitOn(dialog->addButton(Tr::tr("Reject"), Button::Variant::Primary), dialog, context,
        decisionDone(State::Rejected, title),
        [request, answer] { return store::decide(request, State::Rejected, answer->toPlainText()); });
    keepNote(*dialog, *answer, context, dialogPlace(u"rejection"_s, request.id), request.id);
    dialog->open();
    answer->setFocus();
}

void withdraw(const PageContext &context, const ApprovalRequest &request)
{
    context.workspace.commit(Tr::tr("Withdrew the request: %1").arg(isolated(approvalTitle(context, request))),
        {Edit::remove(EntityKind::ApprovalRequest, request.id)});
}

void openDiscountRequest(
    const PageContext &context, const Record &quote, const store::DiscountApproval &approval, QWidget *parent)
{
    const Formats formats = context.formats();
    auto *dialog = new Dialog(Tr::tr("This discount needs approval"), Dialog::Width::Small, parent->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAbout(store::nameOfQuote(context.workspace.store(), quote));
    auto *facts = new QGridLayout;
    setSpaces(*facts, Theme::of(dialog), 0, 6);
    facts->setColumnStretch(1, 1);
    facts->setHorizontalSpacing(Theme::of(dialog).px(16));
    addFact(*facts, Tr::tr("Discount of this quote"), formats.percent(approval.discount), TextColor::Primary);
    addFact(*facts, Tr::tr("Your limit"), formats.percent(approval.limit.value_or(Decimal())), TextColor::Primary);
    dialog->content()->addLayout(facts);
    auto *explained = new Label(
        Tr::tr("The largest discount of a line and that of the document count together. You can send the quote once "
               "somebody has approved it."),
        &Theme::Fonts::body, TextColor::Secondary);
    explained->setWordWrap(true);
    dialog->content()->addWidget(explained);
    auto *note = addNote(*dialog, Tr::tr("Note for the approver"), Tr::tr("Why this customer gets the discount"));
    dialog->addCancel();
    commitOn(dialog->addButton(Tr::tr("Request approval"), Button::Variant::Primary), dialog, context,
        Tr::tr("Requested approval of %1", "a discount").arg(formats.percent(approval.discount)),
        [context, quote, approval, note] {
            return store::requestDiscount(context.workspace.store(), quote, approval.discount, note->toPlainText());
        });
    keepNote(*dialog, *note, context, dialogPlace(u"request of a discount"_s, quote.id), quote.id);
    dialog->open();
    note->setFocus();
}

} // namespace satchel::ui
