// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/AccessPanel.h"

#include "ui/common/Label.h"
#include "ui/common/Painting.h"

#include <algorithm>
#include <QVBoxLayout>

namespace satchel::ui {

namespace {

constexpr int accessRow = 34;

/// An icon in a secondary colour.
class AccessMark : public QWidget
{
public:
    explicit AccessMark(Icon icon) : m_icon(icon)
    {
        const int side = Theme::of(this).size.icon;
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.drawPixmap(0, 0,
            iconPixmap(m_icon, width(), Theme::of(this).text.secondary, devicePixelRatioF(),
                layoutDirection() == Qt::RightToLeft));
    }

private:
    Icon m_icon;
};

/// A card with a line between its rows.
class AccessRows : public QWidget
{
public:
    AccessRows()
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
    }

    void add(Icon icon, const QString &kind, bool isSent)
    {
        const Theme &theme = Theme::of(this);
        auto *row = new QWidget;
        row->setMinimumHeight(theme.px(accessRow));
        auto *across = new QHBoxLayout(row);
        across->setContentsMargins(theme.px(12), theme.px(6), theme.px(12), theme.px(6));
        across->setSpacing(theme.px(8));
        auto *name = new Label(kind);
        name->setWordWrap(true);
        across->addWidget(new AccessMark(icon));
        across->addWidget(name, 1);
        across->addWidget(new AccessMark(isSent ? Icon::BothWays : Icon::Receive));
        across->addWidget(new Label(isSent ? AccessPanel::tr("read and write") : AccessPanel::tr("read", "records"),
            &Theme::Fonts::body, TextColor::Secondary));
        layout()->addWidget(row);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        drawRounded(painter, rect(), theme.radius.card, theme.surface.raised, theme.border.normal);
        for (int i = 1; i < layout()->count(); ++i)
            painter.fillRect(QRect(theme.px(12), layout()->itemAt(i)->geometry().top(), width() - theme.px(24), 1),
                theme.border.subtle);
    }
};

void addSafeguard(QVBoxLayout &column, Icon icon, const QString &sentence)
{
    const Theme &theme = Theme::of();
    auto *row = new QWidget;
    auto *across = new QHBoxLayout(row);
    setSpaces(*across, theme, 0, 9);
    auto *text = new Label(sentence, &Theme::Fonts::small, TextColor::Secondary);
    text->setWordWrap(true);
    across->addWidget(new AccessMark(icon), 0, Qt::AlignTop);
    across->addWidget(text, 1);
    column.addWidget(row);
}

} // namespace

AccessPanel::AccessPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_title(new Label({}, &Theme::Fonts::semibold)), m_place(new QVBoxLayout),
      m_safeguards(new QVBoxLayout)
{
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, theme, 0, 8);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    column->addLayout(m_place);
    column->addSpacing(theme.px(10));
    column->addWidget(new Label(tr("Safeguards"), &Theme::Fonts::semibold));
    m_safeguards->setSpacing(theme.px(8));
    column->addLayout(m_safeguards);
}

void AccessPanel::showVendor(const store::VendorInfo &vendor, bool isSending)
{
    m_title->setText(isSending ? tr("What Satchel will read and write") : tr("What Satchel will read"));
    delete m_rows;
    auto *rows = new AccessRows;
    std::vector<std::pair<EntityKind, bool>>
        kinds; // in the order of the vendor's objects, which a kind may have several of
    for (const store::SyncedObject &object : vendor.objects) {
        const auto known = std::ranges::find(kinds, object.entity, &std::pair<EntityKind, bool>::first);
        if (known == kinds.end())
            kinds.emplace_back(object.entity, object.isSent);
        else
            known->second |= object.isSent;
    }
    for (const auto &[kind, isSent] : kinds)
        rows->add(iconOf(kind), m_context.workspace.schema().entity(kind).pluralLabel, isSent && isSending);
    m_rows = rows;
    m_place->addWidget(m_rows);
    while (QLayoutItem *item = m_safeguards->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    addSafeguard(*m_safeguards, Icon::Eye, tr("Nothing is read or written before you press Connect"));
    addSafeguard(
        *m_safeguards, Icon::Merge, tr("Records that look the same are linked, not doubled; many of them ask first"));
    addSafeguard(*m_safeguards, Icon::Warning, tr("Deleting or overwriting many records there asks first"));
    addSafeguard(*m_safeguards, Icon::Lock,
        vendor.canUseToken && vendor.tokenDays > 0
            ? tr("Secrets stay in this computer's keychain; a reminder to replace a token comes after %Ln days",
                nullptr, vendor.tokenDays)
            : tr("Secrets stay in this computer's keychain"));
}

} // namespace satchel::ui

#include "moc_AccessPanel.cpp"
