// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/RetentionPreview.h"

#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/settings/RetentionSettings.h"

#include <QListView>
#include <QStringListModel>
#include <QVBoxLayout>

namespace satchel::ui {

namespace {

constexpr int listHeight = 260; // at 100 % text

} // namespace

RetentionPreview::RetentionPreview(
    const PageContext &context, const RetentionRule &rule, bool isToSwitchOn, QWidget *parent)
    : Dialog(rule.name, Width::Large, parent), m_context(context), m_rule(rule),
      m_count(new Label(tr("Looking at the records…"))), m_list(new QListView),
      m_worker(context.workspace.workerStore())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAbout(retentionSentence(context.workspace.schema(), rule));
    m_count->setWordWrap(true);
    m_list->setAccessibleName(tr("Records that the rule reaches"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setFixedHeight(Theme::of(this).px(listHeight));
    content()->addWidget(m_count);
    content()->addWidget(m_list);
    if (isToSwitchOn) {
        addCancel();
        m_accept = addButton(tr("Switch on"), Button::Variant::Primary);
        m_accept->setEnabled(false); // until the list is there
    } else {
        addButton(tr("Close"), Button::Variant::Primary);
    }
    m_worker.post([this, rule](store::Store &store) {
        auto plan = store::planRetention(store, rule, store.clock().today());
        QMetaObject::invokeMethod(this, [this, plan = std::move(plan)] { show(plan); });
    });
}

void RetentionPreview::show(const Result<store::RetentionPlan> &plan)
{
    if (!plan)
        return setError(sentenceFor(plan.error()));
    const Formats formats = m_context.formats();
    QStringList lines;
    for (const store::RetentionHit &hit : plan->hits)
        lines.append(tr("%1 · since %2", "record, day").arg(isolated(hit.title), formats.plainDay(hit.since)));
    for (const store::RetentionKept &kept : plan->kept)
        lines.append(tr("%1 · kept: %2", "record, reason").arg(isolated(kept.title), kept.reason));
    m_list->setModel(new QStringListModel(lines, m_list));
    m_count->setText(tr("%Ln record(s) now", nullptr, static_cast<int>(plan->hits.size()))
        + (plan->kept.empty() ? QString()
                              : QStringLiteral(" · ") + tr("%Ln kept", nullptr, static_cast<int>(plan->kept.size()))));
    if (const auto noted = store::notePreview(m_context.workspace.store(), m_rule); !noted)
        return setError(sentenceFor(noted.error()));
    if (m_accept)
        m_accept->setEnabled(true);
    Q_EMIT seen();
}

} // namespace satchel::ui

#include "moc_RetentionPreview.cpp"
