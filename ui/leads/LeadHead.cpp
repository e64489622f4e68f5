// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/LeadHead.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/LocaleText.h"
#include "items/TaskEdits.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/Painting.h"
#include "ui/deals/NextActionLine.h"
#include "ui/leads/ConvertLead.h"
#include "ui/leads/LeadComparisonDialog.h"
#include "ui/leads/LeadStatus.h"

#include <QBoxLayout>
#include <QPainter>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastForTheTask = 300; // beside the status; with less the status is a menu, then a row of its own
constexpr int foldWidth = 560;

} // namespace

LeadHead::LeadHead(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_status(new LeadStatus(context.workspace.schema().entity(EntityKind::Lead))),
      m_line(new NextActionLine(context)), m_done(new Button(Icon::Check, tr("Done"))),
      m_plan(new IconButton(Icon::Calendar, tr("Plan the next action"))),
      m_banner(new Banner(&Theme::amber, Icon::Info, {})), m_notSame(m_banner->addButton(tr("Not the same"))),
      m_compare(m_banner->addButton(tr("Compare"))), m_open(m_banner->addButton(tr("Open"))),
      m_row(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const Theme &theme = Theme::of(this);
    auto *next = new QHBoxLayout;
    setSpaces(*next, theme, 0, 8);
    next->addWidget(m_line, 1);
    next->addWidget(m_done);
    next->addWidget(m_plan);
    m_row->setSpacing(theme.px(12));
    m_row->addWidget(m_status, 0, Qt::AlignVCenter);
    m_row->addLayout(next, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(10));
    column->setSpacing(theme.px(8));
    column->addLayout(m_row);
    column->addWidget(m_banner);
    m_done->setToolTip(tr("Complete the next task"));
    connect(m_status, &LeadStatus::chosen, this, &LeadHead::setStatus);
    connect(m_line, &QAbstractButton::clicked, this, [this] {
        if (m_next)
            Q_EMIT recordRequested(EntityKind::Task, m_next->id);
        else
            Q_EMIT taskRequested(m_plan);
    });
    connect(m_plan, &QToolButton::clicked, this, [this] { Q_EMIT taskRequested(m_plan); });
    connect(m_done, &QPushButton::clicked, this, &LeadHead::completeNextTask);
    m_notSame->setToolTip(tr("This contact is someone else and is not proposed for this lead again"));
    m_compare->setObjectName(u"compare"_s);
    connect(m_notSame, &QPushButton::clicked, this, [this] { rejectContact(m_bannerTarget.record); });
    connect(m_compare, &QPushButton::clicked, this, &LeadHead::compare);
    connect(m_open, &QPushButton::clicked, this,
        [this] { Q_EMIT recordRequested(m_bannerTarget.entity, m_bannerTarget.record); });
}

void LeadHead::setLead(const Record &lead, const Result<items::LeadConversion> &conversion)
{
    m_lead = lead;
    m_conversion = conversion ? std::optional(*conversion) : std::nullopt;
    const QString status = lead.text(field::status);
    m_status->setStatus(status);
    m_status->setVisible(status != choice::converted);
    showNextTask();
    showBanner();
    fold();
}

void LeadHead::showNextTask()
{
    const auto tasks = items::readOpenTasks(m_context.workspace.store(), m_lead, 1);
    if (!tasks)
        Q_EMIT m_context.workspace.failed(tasks.error());
    m_next = tasks && !tasks->empty() ? std::optional(tasks->front()) : std::nullopt;
    const items::RelatedTask shown = m_next.value_or(items::RelatedTask());
    m_line->setAction(shown.title, shown.dueDate, shown.dueTime);
    m_done->setVisible(m_next.has_value());
}

/// What a converted lead became; of another one the contact it looks like most.
void LeadHead::showBanner()
{
    store::Store &store = m_context.workspace.store();
    if (m_lead.text(field::status) == choice::converted) {
        m_bannerTarget = targetOfConverted(m_lead);
        m_notSame->hide();
        m_compare->hide();
        m_open->setVisible(!m_bannerTarget.record.isNull());
        m_banner->setText(
            tr("This lead is converted"), isolated(store.title(m_bannerTarget.entity, m_bannerTarget.record)));
        m_banner->setVisible(true);
        return;
    }
    const items::Duplicate *likely = m_conversion ? m_conversion->likeliest() : nullptr;
    m_banner->setVisible(likely);
    if (!likely)
        return;
    m_bannerTarget = Target::to(likely->entity, likely->id);
    for (Button *button : {m_notSame, m_compare, m_open})
        button->show();
    m_banner->setText(tr("Looks like %1").arg(isolated(likely->title)),
        likely->field ? tr("Same in both: %1. Converting proposes this contact.").arg(likely->field->label)
            : !likely->reasons.empty() && likely->hasSameCompany
            ? tr("%1. Converting proposes this contact.", "evidence")
                  .arg(asSentence(duplicates::reasonText(likely->reasons)))
            : !likely->reasons.empty() ? tr("%1. Converting proposes a new contact.", "evidence")
                                             .arg(asSentence(duplicates::reasonText(likely->reasons)))
            : likely->hasSameCompany ? tr("Same name and company. Converting proposes this contact.")
                                     : tr("Only the name is the same. Converting proposes a new contact."));
}

void LeadHead::rejectContact(const RecordId &contact)
{
    if (contact.isNull())
        return;
    store::Store &store = m_context.workspace.store();
    const auto edits = items::LeadConversion::reject(store, m_lead.id, contact);
    if (!edits)
        return Q_EMIT m_context.workspace.failed(edits.error());
    m_context.workspace.commit(tr("Marked as not the same: %1").arg(store.title(EntityKind::Contact, contact)), *edits);
}

void LeadHead::compare()
{
    const auto contact = m_context.workspace.store().get(EntityKind::Contact, m_bannerTarget.record);
    if (!m_conversion || !contact)
        return;
    auto *dialog = new LeadComparisonDialog(m_context, *m_conversion, *contact, window());
    // The banner may show another one by the time a button is pressed.
    connect(dialog, &LeadComparisonDialog::notSame, this, [this, id = contact->id] { rejectContact(id); });
    connect(dialog, &LeadComparisonDialog::openRequested, this,
        [this, id = contact->id] { Q_EMIT recordRequested(EntityKind::Contact, id); });
    connect(dialog, &QDialog::accepted, this, [this, id = contact->id] { Q_EMIT convertRequested(id); });
    dialog->open();
}

void LeadHead::setStatus(const QString &key)
{
    const QString before = m_lead.text(field::status);
    if (key != before)
        m_context.workspace.commit(tr("Changed %1", "a field").arg(m_lead.entity->find(field::status)->label),
            {Edit::update(EntityKind::Lead, m_lead.id, {{field::status, key}}, {{field::status, before}})});
}

void LeadHead::completeNextTask()
{
    if (m_next)
        m_context.workspace.commit(
            items::moveTasks(m_context.workspace.store(), {m_next->id}, items::TaskStatus::Completed));
}

void LeadHead::fold()
{
    const Theme &theme = Theme::of(this);
    const bool isFolded = width() < theme.px(foldWidth);
    m_row->setDirection(isFolded ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_status->setRoom(isFolded ? width() - theme.px(32) : width() - theme.px(32 + 12 + leastForTheTask));
}

void LeadHead::resizeEvent(QResizeEvent *)
{
    fold();
}

void LeadHead::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), Theme::of(this).border.subtle);
}

} // namespace satchel::ui

#include "moc_LeadHead.cpp"
