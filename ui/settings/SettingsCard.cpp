// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsCard.h"

#include "ui/common/Label.h"
#include "ui/common/Painting.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace satchel::ui {

namespace {

/// An icon on a small ground of its own.
class Tile : public QWidget
{
public:
    explicit Tile(Icon icon) : m_icon(icon)
    {
        const int side = Theme::of(this).size.control - Theme::of(this).px(4);
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::of(this);
        drawRounded(painter, rect(), theme.radius.control, theme.surface.sunken, theme.border.normal);
        QRect middle(0, 0, theme.size.icon, theme.size.icon);
        middle.moveCenter(rect().center());
        drawIcon(painter, middle, m_icon, theme.size.icon, theme.text.secondary);
    }

private:
    Icon m_icon;
};

} // namespace

SettingsCard::SettingsCard(Icon icon, const QString &title, const QString &help) : m_column(new QVBoxLayout(this))
{
    const Theme &theme = Theme::of(this);
    setSpaces(*m_column, theme, 0, 0);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(10));
    row->setSpacing(theme.px(10));
    row->addWidget(new Tile(icon), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(theme.px(2));
    auto *name = new Label(title, &Theme::Fonts::semibold);
    name->setMinimumHeight(theme.size.control - theme.px(4)); // beside the icon
    texts->addWidget(name);
    if (!help.isEmpty()) {
        auto *text = new Label(help, &Theme::Fonts::small, TextColor::Secondary);
        text->setWordWrap(true);
        texts->addWidget(text);
    }
    row->addLayout(texts, 1);
    m_column->addWidget(head);
}

SettingsCard *SettingsCard::of(const QWidget *widget)
{
    QWidget *parent = widget->parentWidget();
    while (parent && !dynamic_cast<SettingsCard *>(parent))
        parent = parent->parentWidget();
    return dynamic_cast<SettingsCard *>(parent);
}

void SettingsCard::addEntry(QWidget *entry)
{
    m_column->addWidget(entry);
    m_entries.append(entry);
}

void SettingsCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    drawRounded(painter, rect(), theme.radius.card, theme.surface.page, theme.border.normal);
    for (const QWidget *entry : m_entries) {
        if (entry->isVisible())
            painter.fillRect(QRect(1, entry->y(), width() - 2, 1), theme.border.subtle);
    }
}

} // namespace satchel::ui
