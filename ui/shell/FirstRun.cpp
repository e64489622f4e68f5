// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FirstRun.h"

#include "ui/common/Button.h"
#include "ui/common/KeyCap.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 796;

class Picture : public QWidget
{
public:
    Picture()
    {
        const Theme &theme = Theme::of(this);
        setFixedSize(theme.px(180), theme.px(156));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).drawPixmap(0, 0, illustration(u"first-run"_s, size(), devicePixelRatioF()));
    }
};

/// A rounded ground: of a card, of its icon, of the place to drop a file.
class Ground : public QWidget
{
public:
    enum class Look { Card, Mark, Drop };

    explicit Ground(Look look, Icon icon = Icon::None) : m_look(look), m_icon(icon) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        if (m_look == Look::Drop)
            drawRounded(painter, rect(), theme.radius.card, {}, theme.border.control, 1, Qt::DashLine);
        else if (m_look == Look::Card)
            drawRounded(painter, rect(), theme.radius.card + theme.px(2), theme.surface.page, theme.border.normal);
        else
            drawRounded(painter, rect(), theme.radius.card, theme.surface.lane, theme.border.normal);
        if (m_icon != Icon::None)
            drawIcon(painter, rect(), m_icon, theme.px(18), theme.text.secondary);
    }

private:
    Look m_look;
    Icon m_icon;
};

} // namespace

FirstRun::FirstRun(QWidget *parent) : QScrollArea(parent)
{
    const Theme &theme = Theme::of(this);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme.px(16), theme.px(24), theme.px(16), theme.px(24));
    column->setSpacing(0);
    column->addStretch(2);
    column->addWidget(new Picture, 0, Qt::AlignHCenter);
    column->addSpacing(theme.px(24));
    auto *heading = new Label(tr("Import your customers"), &Theme::Fonts::display);
    column->addWidget(heading, 0, Qt::AlignHCenter);
    column->addSpacing(theme.px(8));
    column->addWidget(new Label(tr("Your data stays on this computer. You can undo an import at any time."),
                          &Theme::Fonts::body, TextColor::Secondary),
        0, Qt::AlignHCenter);
    column->addSpacing(theme.px(28));

    auto *choose = new Button(tr("Choose a file"), Button::Variant::Primary);
    connect(choose, &QPushButton::clicked, this, [this] { Q_EMIT chosen({page::import_}); });
    auto *sample = new Button(tr("Open the sample"));
    connect(sample, &QPushButton::clicked, this, [this] { Q_EMIT chosen({page::sample}); });
    auto *connectButton = new Button(tr("Add a connection"));
    connect(connectButton, &QPushButton::clicked, this, [this] { Q_EMIT chosen({page::connections}); });
    m_cards = {makeCard(Icon::Import, tr("Import a file"),
                   tr("CSV, Excel, vCard or JSON, from any CRM or address book."), choose),
        makeCard(Icon::Eye, tr("Explore the sample"),
            tr("A sample company with customers and deals, separate from your own data."), sample),
        makeCard(Icon::Connection, tr("Connect a CRM"), tr("Sync with HubSpot, Salesforce or Dynamics 365, both ways."),
            connectButton)};

    auto *middle = new QWidget;
    middle->setMaximumWidth(theme.px(widest));
    m_grid = new QGridLayout(middle);
    setSpaces(*m_grid, theme, 0, 14);
    m_drop = new Ground(Ground::Look::Drop);
    auto *drop = new QHBoxLayout(m_drop);
    setSpaces(*drop, theme, 16, 10);
    drop->addStretch(1);
    auto *clip = new Ground(Ground::Look::Mark, Icon::Attach);
    clip->setFixedSize(theme.px(30), theme.px(30));
    drop->addWidget(clip);
    drop->addWidget(
        new Label(tr("You can also drop a file anywhere in this window"), &Theme::Fonts::body, TextColor::Secondary));
    drop->addStretch(1);
    auto *center = new QHBoxLayout;
    center->addStretch(1);
    center->addWidget(middle, 1000);
    center->addStretch(1);
    column->addLayout(center);
    column->addSpacing(theme.px(26));

    auto *keys = new QHBoxLayout;
    keys->setSpacing(theme.px(8));
    keys->addStretch(1);
    const std::pair<QKeySequence, QString> hints[] = {{QKeySequence(Qt::CTRL | Qt::Key_K), tr("find or do anything")},
        {QKeySequence(Qt::Key_C), tr("new contact")}, {QKeySequence(Qt::Key_D), tr("new deal")},
        {QKeySequence(Qt::Key_Question), tr("all shortcuts")}};
    for (const auto &[key, text] : hints) {
        keys->addWidget(new KeyCap(key));
        keys->addWidget(new Label(text, &Theme::Fonts::body, TextColor::Secondary));
        keys->addSpacing(theme.px(14));
    }
    keys->addStretch(1);
    column->addLayout(keys);
    column->addStretch(3);
    arrange();
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

QWidget *FirstRun::makeCard(Icon icon, const QString &title, const QString &sentence, Button *button)
{
    const Theme &theme = Theme::of(this);
    auto *card = new Ground(Ground::Look::Card);
    auto *column = new QVBoxLayout(card);
    setSpaces(*column, theme, 18, 8);
    auto *mark = new Ground(Ground::Look::Mark, icon);
    mark->setFixedSize(theme.px(36), theme.px(36));
    column->addWidget(mark);
    column->addSpacing(theme.px(8));
    column->addWidget(new Label(title, &Theme::Fonts::semibold));
    auto *text = new Label(sentence, &Theme::Fonts::body, TextColor::Secondary);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    text->setMinimumHeight(3 * QFontMetrics(theme.font.body).lineSpacing());
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(false); // three lines fit longer languages too; the cards stay of one height
    text->setSizePolicy(policy);
    column->addWidget(text, 1);
    column->addSpacing(theme.px(4));
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    column->addWidget(button);
    return card;
}

void FirstRun::arrange()
{
    const bool isOneColumn = width() < Theme::of(this).px(820);
    const int columns = isOneColumn ? 1 : static_cast<int>(m_cards.size());
    if (m_columns == columns)
        return;
    m_columns = columns;
    for (int i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards.at(i), i / columns, i % columns);
    for (int i = 0; i < static_cast<int>(m_cards.size()); ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    m_grid->addWidget(m_drop, static_cast<int>(m_cards.size()), 0, 1, columns);
}

void FirstRun::resizeEvent(QResizeEvent *event)
{
    arrange(); // before the area measures what it shows
    m_grid->activate();
    widget()->layout()->activate();
    QScrollArea::resizeEvent(event);
}

} // namespace satchel::ui

#include "moc_FirstRun.cpp"
