// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/Composer.h"

#include "domain/ChoiceNames.h"
#include "domain/Markdown.h"
#include "items/PlannedItems.h"
#include "ui/common/Label.h"
#include "ui/customer/ActivityForm.h"
#include "ui/customer/ComposerLine.h"
#include "ui/deals/MoveDialogs.h"

#include <QJsonDocument>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int keepAfterMilliseconds = 500;

} // namespace

Composer::Composer(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_line(new ComposerLine)
{
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, Theme::of(this), 0, 0);
    column->addWidget(m_line);
    connect(m_line, &ComposerLine::kindChosen, this,
        [this](const QString &kind) { begin(kind.isEmpty() ? keptDraft().kind : kind); });
    connect(m_line, &ComposerLine::attachRequested, this, &Composer::attachRequested);
    m_keep.setSingleShot(true);
    m_keep.setInterval(keepAfterMilliseconds);
    connect(&m_keep, &QTimer::timeout, this, &Composer::keepDraft);
}

Composer::~Composer()
{
    if (m_keep.isActive())
        keepDraft();
}

QString Composer::draftKey() const
{
    return u"customer/draft/"_s + m_customer.id.toString();
}

ActivityDraft Composer::keptDraft() const
{
    return ActivityDraft::fromJson(
        QJsonDocument::fromJson(m_context.preferences.value(draftKey()).toByteArray()).object());
}

bool Composer::hasDraft() const
{
    return !keptDraft().isBlank();
}

void Composer::setCustomer(const CustomerRef &customer, std::vector<items::RelatedDeal> deals)
{
    const bool isOther = customer.id != m_customer.id;
    if (isOther)
        close();
    m_customer = customer;
    m_deals = std::move(deals);
    if (isOther)
        showLine();
}

void Composer::showLine()
{
    const ActivityDraft kept = keptDraft();
    const QString body = markdown::plainText(markdown::read(kept.body));
    m_line->setDraft(kept.isBlank() ? QString() : body.isEmpty() ? kept.subject : body);
}

bool Composer::isOpen() const
{
    return m_form && m_form->isVisibleTo(this);
}

void Composer::open(const ActivityDraft &draft)
{
    if (!m_form) {
        m_form = new ActivityForm(m_context);
        layout()->addWidget(m_form);
        connect(m_form, &ActivityForm::edited, &m_keep, qOverload<>(&QTimer::start));
        connect(m_form, &ActivityForm::closed, this, &Composer::close);
        connect(m_form, &ActivityForm::submitted, this, &Composer::log);
    }
    m_form->setCustomer(m_customer, m_deals);
    m_line->hide();
    m_form->show();
    m_form->setDraft(draft);
    m_form->focusFirst();
    Q_EMIT openChanged(true);
}

void Composer::begin(const QString &kind)
{
    if (isOpen()) {
        const ActivityDraft current = m_form->draft();
        if (current.activity.isNull() && current.kind == kind) {
            m_form->focusFirst();
            return;
        }
        close();
    }
    ActivityDraft draft = keptDraft();
    if (draft.isBlank() || draft.kind != kind) {
        draft = {};
        draft.kind = kind;
    }
    open(draft);
}

void Composer::beginTimedCall()
{
    begin(choice::call);
    m_form->startTimer();
}

void Composer::edit(const Record &activity)
{
    close();
    open(ActivityDraft::of(activity, m_context.workspace.clock().zone()));
}

void Composer::close()
{
    if (!isOpen())
        return;
    if (m_keep.isActive())
        keepDraft();
    m_keep.stop();
    m_form->hide();
    m_line->show();
    m_line->setFocus(Qt::OtherFocusReason);
    showLine();
    Q_EMIT openChanged(false);
}

/// Changes of an activity that exists are kept by saving them, not as a draft.
void Composer::keepDraft()
{
    m_keep.stop();
    if (!isOpen())
        return;
    const ActivityDraft draft = m_form->draft();
    if (!draft.activity.isNull())
        return;
    if (draft.isBlank()) {
        dropDraft();
        return;
    }
    m_context.preferences.setValue(draftKey(), QJsonDocument(draft.toJson()).toJson(QJsonDocument::Compact));
    Q_EMIT draftKept();
}

void Composer::dropDraft()
{
    if (m_context.preferences.value(draftKey()).isValid())
        m_context.preferences.setValue(draftKey(), {});
}

/// Another next step takes the place of the deal's next action; without one the deal's next open task does.
Result<std::vector<Edit>> Composer::completedBy(const ActivityDraft &draft) const
{
    auto edits = TRY(items::completePlanned(m_context.workspace.store(), draft.completedTasks, draft.completedAction));
    if (draft.next.isPlanned)
        std::erase_if(edits, [](const Edit &edit) { return edit.entity == EntityKind::Deal; });
    return edits;
}

void Composer::log(const ActivityDraft &draft)
{
    items::Workspace &workspace = m_context.workspace;
    const bool isNew = draft.activity.isNull();
    keepDraft(); // should the store refuse it
    ChangeSet changes = draft.toChangeSet(m_customer, workspace.me(), workspace.clock());
    const auto completed = completedBy(draft);
    if (!completed) {
        Q_EMIT workspace.failed(completed.error());
        return;
    }
    changes.edits.insert(changes.edits.begin(), completed->begin(), completed->end()); // a new next step comes after
    warnBeforeEdits(m_context, this, changes.edits, [this, changes, isNew] { commit(changes, isNew); });
}

void Composer::commit(const ChangeSet &changes, bool isNew)
{
    m_context.workspace.commit(changes, [this, isNew](const Result<Receipt> &receipt) {
        if (!receipt) {
            Q_EMIT m_context.workspace.failed(receipt.error());
            return;
        }
        if (isNew)
            dropDraft();
        close();
    });
}

} // namespace satchel::ui

#include "moc_Composer.cpp"
