// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scores/NextActionsCard.h"

#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Page.h"
#include "ui/common/Painting.h"

#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using insight::ActionKind;
using insight::NextBestAction;

namespace {

constexpr size_t shownReasons = 2; // of each action

bool hasNextActions(EntityKind entity)
{
    return entity == EntityKind::Deal || entity == EntityKind::Contact || entity == EntityKind::Company;
}

QString verbOf(const NextBestAction &action, EntityKind shown)
{
    const bool isElsewhere = action.entity == EntityKind::Deal && shown != EntityKind::Deal; // on the deal's own page
    switch (action.kind) {
    case ActionKind::Reply: return NextActionsCard::tr("Reply");
    case ActionKind::Call: return NextActionsCard::tr("Call now");
    case ActionKind::Email: return NextActionsCard::tr("Write an e-mail");
    case ActionKind::OpenTask: return NextActionsCard::tr("Open the task");
    case ActionKind::OpenQuote: return NextActionsCard::tr("Open the quote");
    case ActionKind::PlanTask:
        return isElsewhere ? NextActionsCard::tr("Open the deal") : NextActionsCard::tr("Add a task");
    case ActionKind::SetNextStep:
        return isElsewhere ? NextActionsCard::tr("Open the deal") : NextActionsCard::tr("Set the next action");
    case ActionKind::SetClose:
        return isElsewhere ? NextActionsCard::tr("Open the deal") : NextActionsCard::tr("Set the expected close");
    }
    return {};
}

Icon iconOfAction(const NextBestAction &action, EntityKind shown)
{
    switch (action.kind) {
    case ActionKind::Reply:
    case ActionKind::Email: return Icon::Email;
    case ActionKind::Call: return Icon::Call;
    case ActionKind::OpenQuote: return Icon::Quote;
    case ActionKind::OpenTask: return Icon::Tasks;
    default: break;
    }
    if (action.entity == EntityKind::Deal && shown != EntityKind::Deal)
        return Icon::Deal;
    return action.kind == ActionKind::PlanTask ? Icon::Tasks : Icon::Edit;
}

} // namespace

NextActionsCard::NextActionsCard(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_rows(new QVBoxLayout), m_worker(context.workspace.workerStore())
{
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, theme, 0, 6);
    column->addWidget(new Label(tr("What to do next"), &Theme::Fonts::semibold));
    setSpaces(*m_rows, theme, 0, 10);
    column->addLayout(m_rows);
    hide();
    connect(&context.workspace, &items::Workspace::changed, this, [this] {
        if (m_record.isNull())
            return;
        m_isStale = true;
        if (isOnScreen())
            read();
    });
}

/// What is due changes with time, too, so it is read whenever the page shows the record.
void NextActionsCard::setRecord(EntityKind entity, RecordId record)
{
    const RecordId wanted = hasNextActions(entity) ? record : RecordId();
    if (wanted != m_record || entity != m_entity)
        showActions({});
    m_entity = entity;
    m_record = wanted;
    m_isStale = !m_record.isNull();
    if (m_isStale)
        read();
}

/// The page, not the column with this: the column is hidden while it is empty.
bool NextActionsCard::isOnScreen() const
{
    for (const QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        if (qobject_cast<const Page *>(above))
            return above->isVisible();
    }
    return true;
}

/// One question at a time: what changes meanwhile is asked afterwards.
void NextActionsCard::read()
{
    if (m_isReading)
        return;
    m_isReading = true;
    m_isStale = false;
    m_worker.post([this, entity = m_entity, record = m_record](store::Store &store) {
        const auto actions = items::readNextBestActions(store, entity, record);
        QMetaObject::invokeMethod(this, [this, record, actions] {
            m_isReading = false;
            if (record == m_record)
                showActions(actions ? *actions : std::vector<NextBestAction>());
            if (m_isStale && !m_record.isNull() && isOnScreen())
                read();
        });
    });
}

/// Rows stay while they say the same, so that the focus stays in them.
void NextActionsCard::showActions(std::vector<NextBestAction> actions)
{
    if (actions == m_actions)
        return;
    m_actions = std::move(actions);
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *row = item->widget()) {
            row->hide();
            row->deleteLater(); // its button may be what is pressed
        }
        delete item;
    }
    m_texts.clear();
    for (const NextBestAction &action : m_actions)
        m_rows->addWidget(rowOf(action));
    setVisible(!m_actions.empty());
}

QWidget *NextActionsCard::rowOf(const NextBestAction &action)
{
    const Theme &theme = Theme::of(this);
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    setSpaces(*column, theme, 0, 2);
    const QString title = insight::sayAction(action);
    auto *what = new Label(title, &Theme::Fonts::body);
    what->setWordWrap(true);
    column->addWidget(what);
    QStringList reasons;
    for (size_t i = 0; i < action.reasons.size() && i < shownReasons; ++i)
        reasons.append(insight::sayActionReason(action.reasons[i]));
    for (const QString &reason : std::as_const(reasons)) {
        auto *why = new Label(reason, &Theme::Fonts::small, TextColor::Secondary);
        why->setWordWrap(true);
        column->addWidget(why);
    }
    auto *button = new Button(iconOfAction(action, m_entity), verbOf(action, m_entity), Button::Variant::Ghost);
    button->setSmall(true);
    button->setAccessibleName(button->text() + u": "_s + title);
    button->setAccessibleDescription(reasons.join(u". "_s));
    connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT chosen(action); });
    column->addWidget(button, 0, Qt::AlignLeading);
    m_texts.append(title + u": "_s + reasons.join(u"; "_s));
    return row;
}

} // namespace satchel::ui

#include "moc_NextActionsCard.cpp"
