// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FirstStepsPanel.h"

#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/PageNames.h"
#include "ui/common/Painting.h"
#include "ui/common/Preferences.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto stepsPreference = "today/firstSteps"_L1; // "open" until they are done or skipped
constexpr int leastCard = 190; // width at 100 % text
constexpr int markSide = 22;

} // namespace

/// A number that becomes a tick, what the step is, and the button that begins it.
class StepCard : public QWidget
{
public:
    StepCard(int number, const QString &title, const QString &sentence, const QString &verb)
        : m_number(QLocale().toString(number)), m_title(new Label(title, &Theme::Fonts::semibold)),
          m_button(new Button(verb))
    {
        const Theme &theme = Theme::of(this);
        auto *column = new QVBoxLayout(this);
        setSpaces(*column, theme, 12, 6);
        m_title->setContentsMargins(theme.px(markSide + 8), 0, 0, 0);
        m_title->setWordWrap(true);
        auto *text = new Label(sentence, &Theme::Fonts::small, TextColor::Secondary);
        text->setWordWrap(true);
        column->addWidget(m_title);
        column->addWidget(text);
        column->addStretch(1);
        m_button->setSmall(true);
        m_button->setAccessibleDescription(title);
        column->addWidget(m_button, 0, Qt::AlignLeading);
    }

    Button *button() const { return m_button; }

    void setDone(bool isDone)
    {
        m_isDone = isDone;
        m_title->setColor(isDone ? TextColor::Secondary : TextColor::Primary);
        m_title->setAccessibleName(isDone
                ? QCoreApplication::translate("satchel::ui::FirstStepsPanel", "%1: done").arg(m_title->text())
                : m_title->text());
        m_button->setVisible(!isDone);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        painter.setRenderHint(QPainter::Antialiasing);
        drawRounded(painter, rect(), theme.radius.card, theme.surface.raised, theme.border.normal);
        const int side = theme.px(markSide);
        const QRect mark = placed(painter, rect(), {theme.px(12), theme.px(10), side, side});
        drawRounded(painter, mark, side / 2.0, m_isDone ? theme.green.tint : theme.accent.tint);
        if (m_isDone)
            drawIcon(painter, mark, Icon::Check, theme.px(14), theme.green.text);
        else
            drawText(painter, mark, m_number, theme.font.smallStrong, theme.accent.text, Qt::AlignHCenter);
    }

private:
    QString m_number;
    Label *m_title;
    Button *m_button;
    bool m_isDone = false;
};

void FirstStepsPanel::begin(Preferences &preferences)
{
    if (!preferences.value(stepsPreference).isValid())
        preferences.setValue(stepsPreference, u"open"_s);
}

bool FirstStepsPanel::isWanted(const Preferences &preferences)
{
    return preferences.value(stepsPreference).toString() == "open"_L1;
}

FirstStepsPanel::FirstStepsPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_done(new Label({}, &Theme::Fonts::small, TextColor::Secondary)),
      m_grid(new QGridLayout)
{
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, theme, 16, 8);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px(10));
    head->addWidget(new Label(tr("Your first ten minutes"), &Theme::Fonts::heading));
    head->addWidget(m_done);
    head->addStretch(1);
    auto *skip = new Button(tr("Skip for good"), Button::Variant::Ghost);
    skip->setSmall(true);
    connect(skip, &QPushButton::clicked, this, &FirstStepsPanel::end);
    head->addWidget(skip);
    column->addLayout(head);
    m_grid->setSpacing(theme.px(10));
    column->addLayout(m_grid);
    m_cards = {new StepCard(1, tr("Bring your customers in"),
                   tr("From a spreadsheet, an address book or another CRM. You see every row before it is written."),
                   tr("Import")),
        new StepCard(2, tr("Add the first deal"), tr("What you want to sell to whom, for how much and by when."),
            tr("New deal")),
        new StepCard(3, tr("Log the first call"),
            tr("Write down what was said, and plan the next step in the same place."), tr("Log a call")),
        new StepCard(
            4, tr("Write the first quote"), tr("Lines, discounts and taxes add up to the cent."), tr("New quote"))};
    for (size_t i = 0; i < m_cards.size(); ++i)
        connect(m_cards[i]->button(), &QPushButton::clicked, this, [this, i] { Q_EMIT chosen(targets()[i]); });
    arrange();
}

std::array<Target, 4> FirstStepsPanel::targets() const
{
    Target call{.page = page::contacts};
    Target quote{.page = page::quote, .action = Target::Action::Create};
    if (!m_steps.newestDeal.isNull()) {
        call = Target::to(EntityKind::Deal, m_steps.newestDeal);
        call.action = Target::Action::LogCall;
        quote = {.page = page::quote,
            .record = m_steps.newestDeal,
            .entity = EntityKind::Deal,
            .action = Target::Action::Create};
    }
    return {
        Target{.page = page::import_}, Target{.page = page::pipeline, .action = Target::Action::Create}, call, quote};
}

void FirstStepsPanel::refresh()
{
    const auto steps = items::readFirstSteps(m_context.workspace.store());
    if (!steps)
        return; // what the store says is shown by whoever asks for more of it
    m_steps = *steps;
    if (m_steps.areDone())
        return end();
    const std::array done{m_steps.hasCustomers, m_steps.hasDeal, m_steps.hasCall, m_steps.hasQuote};
    for (size_t i = 0; i < done.size(); ++i)
        m_cards[i]->setDone(done[i]);
    const Formats formats = m_context.formats();
    m_done->setText(tr("%1 of %2 done").arg(formats.count(m_steps.count()), formats.count(std::ssize(done))));
}

void FirstStepsPanel::end()
{
    m_context.preferences.setValue(stepsPreference, u"closed"_s);
    hide();
}

/// Four beside each other, or two, or one.
void FirstStepsPanel::arrange()
{
    const int room = qMax(1, width() / Theme::of(this).px(leastCard));
    const int columns = room >= 4 ? 4 : room >= 2 ? 2 : 1;
    for (int i = 0; i < static_cast<int>(m_cards.size()); ++i)
        m_grid->addWidget(m_cards[static_cast<size_t>(i)], i / columns, i % columns);
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void FirstStepsPanel::resizeEvent(QResizeEvent *)
{
    arrange();
}

void FirstStepsPanel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.border.subtle);
}

} // namespace satchel::ui

#include "moc_FirstStepsPanel.cpp"
