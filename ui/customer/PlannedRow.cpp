// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/PlannedRow.h"

#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/customer/FormParts.h"

#include <algorithm>
#include <QCheckBox>
#include <QVBoxLayout>

namespace satchel::ui {

namespace {

constexpr int mostItems = 3;

/// One line whose title is elided before its day; its tooltip has all of it.
class Box : public QCheckBox
{
public:
    Box(const QString &title, const QString &due)
        : m_title(title.isEmpty() ? due : isolated(title)),
          m_due(title.isEmpty() || due.isEmpty() ? QString() : QStringLiteral(" · ") + due)
    {
        const QString text = m_title + m_due;
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        setToolTip(text);
        setAccessibleName(text);
        setText(text);
    }
    QSize minimumSizeHint() const override { return {Theme::of(this).px(80), QCheckBox::minimumSizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QCheckBox::resizeEvent(event);
        const int room = width() - Theme::of(this).px(28); // the box and its gap
        const int title = room - fontMetrics().horizontalAdvance(m_due);
        setText(fontMetrics().elidedText(m_title, Qt::ElideRight, title) + m_due);
    }

private:
    QString m_title;
    QString m_due;
};

} // namespace

PlannedRow::PlannedRow(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    hide();
}

void PlannedRow::show(EntityKind entity, const RecordId &id, const QString &kind)
{
    std::vector<items::PlannedItem> items;
    if (!id.isNull()) {
        if (auto read = items::readPlanned(m_context.workspace.store(), entity, id, kind, mostItems))
            items = std::move(*read);
    }
    if (items == m_items)
        return;
    m_items = std::move(items);
    rebuild();
}

void PlannedRow::rebuild()
{
    m_boxes.clear();
    m_decided.clear();
    delete layout();
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    const Theme &theme = Theme::of(this);
    m_rows = new FormRows(this);
    m_rows->setContentsMargins(theme.px(14), theme.px(2), theme.px(12), theme.px(6));
    auto *area = new QWidget;
    auto *column = new QVBoxLayout(area);
    setSpaces(*column, theme, 0, 2);
    const Formats formats = m_context.formats();
    const QDate today = m_context.today();
    for (const items::PlannedItem &item : m_items) {
        const QString due = item.day.isValid() ? formats.due(item.day, item.time, today) : QString();
        auto *box = new Box(item.title, due);
        connect(box, &QAbstractButton::clicked, this, [this, box] { m_decided.insert(box); });
        column->addWidget(box);
        m_boxes += box;
    }
    tick();
    m_rows->addRow(makeRowLabel(tr("Completes"), area), area);
    adaptTo(m_width);
}

void PlannedRow::setTakenPlace(bool hasTakenPlace)
{
    m_hasTakenPlace = hasTakenPlace;
    tick();
}

/// A call and its task are often planned for the same moment.
void PlannedRow::tick()
{
    const QDate today = m_context.today();
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const items::PlannedItem &item = m_items[static_cast<size_t>(i)];
        const items::PlannedItem &next = m_items.front();
        const bool isDue = item.day.isValid() && item.day <= today && item.day == next.day && item.time == next.time;
        if (!m_decided.contains(m_boxes[i]))
            m_boxes[i]->setChecked(isDue && m_hasTakenPlace);
    }
}

void PlannedRow::adaptTo(int width)
{
    m_width = width;
    if (m_rows)
        m_rows->adaptTo(width);
}

std::vector<items::PlannedItem> PlannedRow::chosen() const
{
    std::vector<items::PlannedItem> chosen;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked())
            chosen.push_back(m_items[static_cast<size_t>(i)]);
    }
    return chosen;
}

} // namespace satchel::ui

#include "moc_PlannedRow.cpp"
