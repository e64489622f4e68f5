// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/QuoteApproval.h"

#include "domain/DocumentLife.h"
#include "ui/common/ApprovalActs.h"
#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/Painting.h"

#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

QuoteApproval::QuoteApproval(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    hide();
}

void QuoteApproval::setQuote(const Record &quote, const std::vector<Record> &lines)
{
    m_quote = quote;
    m_approval = {};
    if (isDraft(quote)) {
        if (auto approval = store::discountApprovalOf(m_context.workspace.store(), quote, lines))
            m_approval = std::move(*approval);
    }
    show();
}

QuoteApproval::Stage QuoteApproval::stage() const
{
    if (!m_approval.isNeeded())
        return Stage::NotNeeded;
    if (m_approval.isCovered())
        return Stage::Approved;
    const auto &request = m_approval.request;
    if (!request || request->state == ApprovalRequest::State::Approved)
        return Stage::Missing; // what was approved is less
    if (request->state == ApprovalRequest::State::Rejected)
        return Stage::Rejected;
    return request->discount >= m_approval.discount ? Stage::Waiting : Stage::Missing;
}

void QuoteApproval::show()
{
    const Formats formats = m_context.formats();
    const Stage now = stage();
    setVisible(now != Stage::NotNeeded);
    const QString discount = formats.percent(m_approval.discount);
    const auto nameOf = [&](RecordId user) {
        return isolated(m_context.workspace.store().title(EntityKind::User, user));
    };
    Said said{static_cast<int>(now), {}, {}, {}};
    Banner::MeaningRole meaning = &Theme::amber;
    Icon icon = Icon::Warning;
    switch (now) {
    case Stage::NotNeeded: break;
    case Stage::Missing:
        said.strong = tr("A discount of %1 needs approval.").arg(discount);
        said.rest = tr("Your limit is %1.").arg(formats.percent(*m_approval.limit));
        said.button = tr("Request approval…");
        break;
    case Stage::Waiting:
        meaning = &Theme::blue;
        icon = Icon::Clock;
        said.strong = tr("Waiting for approval of %1.").arg(formats.percent(m_approval.request->discount));
        said.rest = tr("Requested %1. You can send the quote once it is approved.", "a time")
                        .arg(formats.momentInSentence(
                            m_approval.request->requestedAt, m_context.workspace.clock().now()));
        said.button = tr("Withdraw request");
        break;
    case Stage::Rejected:
        meaning = &Theme::red;
        icon = Icon::Close;
        said.strong = tr("%1 rejected %2.", "a person, a discount")
                          .arg(nameOf(m_approval.request->decidedBy), formats.percent(m_approval.request->discount));
        said.rest = m_approval.request->answer;
        said.button = tr("Request again…");
        break;
    case Stage::Approved:
        meaning = &Theme::green;
        icon = Icon::Check;
        said.strong = tr("%1 approved %2.", "a person, a discount")
                          .arg(nameOf(m_approval.request->decidedBy), formats.percent(m_approval.request->discount));
        said.rest = tr("The quote can be sent.");
        said.button = tr("Send…");
        break;
    }
    if (said == m_said)
        return; // the same banner, so that its button keeps the focus
    m_said = said;
    while (QLayoutItem *old = layout()->takeAt(0)) {
        old->widget()->deleteLater();
        delete old;
    }
    if (now == Stage::NotNeeded)
        return;
    auto *banner = new Banner(meaning, icon, said.strong, said.rest);
    banner->setObjectName(u"approval"_s);
    Button *button = banner->addButton(said.button);
    button->setEnabled(!m_context.workspace.store().isReadOnly());
    connect(button, &QPushButton::clicked, this, &QuoteApproval::press);
    layout()->addWidget(banner);
}

void QuoteApproval::press()
{
    switch (stage()) {
    case Stage::NotNeeded: break;
    case Stage::Missing:
    case Stage::Rejected: openDiscountRequest(m_context, *m_quote, m_approval, this); break;
    case Stage::Waiting: withdraw(m_context, *m_approval.request); break;
    case Stage::Approved: Q_EMIT sendRequested(); break;
    }
}

bool QuoteApproval::clear()
{
    switch (stage()) {
    case Stage::NotNeeded:
    case Stage::Approved: return true;
    case Stage::Missing:
    case Stage::Rejected: press(); return false;
    case Stage::Waiting: break;
    }
    auto *dialog = new Dialog(tr("This discount waits for approval"), Dialog::Width::Small, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAbout(store::nameOfQuote(m_context.workspace.store(), *m_quote));
    auto *text = new Label(m_said.rest, &Theme::Fonts::body, TextColor::Secondary);
    text->setWordWrap(true);
    dialog->content()->addWidget(text);
    connect(dialog->addButton(tr("Withdraw request")), &QPushButton::clicked, this, [this, dialog] {
        press();
        dialog->reject();
    });
    dialog->addButton(tr("Close"), Button::Variant::Primary);
    dialog->open();
    return false;
}

} // namespace satchel::ui

#include "moc_QuoteApproval.cpp"
