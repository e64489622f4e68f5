// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FirstRun.h"

#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Language.h"
#include "ui/common/Painting.h"
#include "ui/common/StoreProtection.h"
#include "ui/documents/SenderForm.h"
#include "ui/inbox/LinkButton.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QShortcut>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

const auto laterSetting = u"firstRun/later"_s; // of this computer
constexpr int blockWidth = 980;
constexpr int questionsWidth = 400;
constexpr int foldedWidth = 740; // of the doors alone, with the line below them
constexpr int doorButtonWidth = 124;
constexpr int pictureHeight = 102;
constexpr int heightForPicture = 640; // of the page; below it the questions matter more
constexpr int widestLink = 320;
constexpr int typingPause = 600; // milliseconds

class Picture : public QWidget
{
public:
    Picture()
    {
        const Theme &theme = Theme::of(this);
        setFixedSize(theme.px(118), theme.px(pictureHeight));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).drawPixmap(0, 0, illustration(u"first-run"_s, size(), devicePixelRatioF()));
    }
};

/// A rounded ground: of a card, of its foot, of an icon.
class Ground : public QWidget
{
public:
    enum class Look { Card, Foot, Mark };

    explicit Ground(Look look, Icon icon = Icon::None) : m_look(look), m_icon(icon) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        const int radius = theme.radius.card + theme.px(2);
        QPainter painter(this);
        if (m_look == Look::Card) {
            drawRounded(painter, rect(), radius, theme.surface.page, theme.border.normal);
        } else if (m_look == Look::Mark) {
            drawRounded(painter, rect(), theme.radius.card, theme.surface.lane, theme.border.normal);
        } else { // round at its lower corners only, as the card it is in
            painter.setClipRect(rect());
            drawRounded(
                painter, rect().adjusted(0, -2 * radius, 0, 0), radius, theme.surface.lane, theme.border.normal);
            painter.fillRect(QRect(0, 0, width(), 1), theme.border.normal);
        }
        if (m_icon != Icon::None)
            drawIcon(painter, rect(), m_icon, theme.px(18), theme.text.secondary);
    }

private:
    Look m_look;
    Icon m_icon;
};

/// What the cards lie on.
class Surface : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), Theme::of(this).surface.window); }
};

class SmallIcon : public QWidget
{
public:
    explicit SmallIcon(Icon icon) : m_icon(icon)
    {
        const int size = Theme::of(this).px(16);
        setFixedSize(size, size);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawIcon(painter, rect(), m_icon, rect().width(), Theme::of(this).text.secondary);
    }

private:
    Icon m_icon;
};

} // namespace

FirstRun::FirstRun(const PageContext &context, QWidget *parent) : QScrollArea(parent), m_context(context)
{
    const Theme &theme = Theme::of(this);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &FirstRun::keepAnswers);
    auto *content = new Surface;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16));
    column->setSpacing(0);
    column->addStretch(2);
    m_picture = new Picture;
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addSpacing(theme.px(14));
    column->addWidget(new Label(tr("Welcome to Satchel"), &Theme::Fonts::display), 0, Qt::AlignHCenter);
    column->addSpacing(theme.px(6));
    m_about = new Label({}, &Theme::Fonts::body, TextColor::Secondary);
    column->addWidget(m_about, 0, Qt::AlignHCenter);
    column->addSpacing(theme.px(22));
    m_block = new QWidget;
    m_block->setMaximumWidth(theme.px(blockWidth));
    m_grid = new QGridLayout(m_block);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(theme.px(20));
    m_doors = makeDoors();
    m_questions = makeQuestions();
    setTabOrder(m_questions, m_doors);
    auto *center = new QHBoxLayout;
    center->addStretch(1);
    center->addWidget(m_block, 1000);
    center->addStretch(1);
    column->addLayout(center);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme.px(8));
    const bool isPlain = m_context.protection && m_context.protection->holder() == StoreProtection::Holder::None
        && !m_context.protection->keychainProblem().isEmpty();
    foot->addWidget(new SmallIcon(Icon::Lock));
    auto *promise = new Label(isPlain
            ? tr("Everything stays on this computer. It is not encrypted, as this computer has no keychain.")
            : tr("Everything stays on this computer until you connect something."),
        &Theme::Fonts::body, TextColor::Secondary);
    promise->setWordWrap(true);
    foot->addWidget(promise, 1);
    if (isPlain) {
        auto *protect = new LinkButton(Icon::None, widestLink);
        protect->setText(tr("Set a passphrase"));
        connect(
            protect, &QAbstractButton::clicked, this, [this] { enter({.page = page::settings, .part = u"trust"_s}); });
        foot->addWidget(protect);
        foot->addSpacing(theme.px(8));
    }
    m_unfold = new LinkButton(Icon::None, widestLink);
    m_unfold->setText(tr("About you"));
    connect(m_unfold, &QAbstractButton::clicked, this, [this] { foldQuestions(false); });
    foot->addWidget(m_unfold);
    foot->addSpacing(theme.px(8));
    auto *sample = new LinkButton(Icon::None, widestLink);
    sample->setText(tr("Explore with sample data"));
    connect(sample, &QAbstractButton::clicked, this, [this] { enter({page::sample}); });
    foot->addWidget(sample);
    m_grid->addLayout(foot, 2, 0, 1, 2);
    column->addStretch(3);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    foldQuestions(m_context.preferences.value(laterSetting).toBool());
}

QWidget *FirstRun::makeQuestions()
{
    const Theme &theme = Theme::of(this);
    auto *card = new Ground(Ground::Look::Card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(theme.px(20), theme.px(18), theme.px(20), theme.px(12));
    inner->setSpacing(theme.px(10));
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(tr("About you"), &Theme::Fonts::heading), 1);
    head->addWidget(new Label(tr("for your quotes and e-mails"), &Theme::Fonts::small, TextColor::Secondary));
    inner->addLayout(head);
    m_form = new SenderForm(m_context);
    inner->addWidget(m_form);
    if (const QString origin = m_form->originText(); !origin.isEmpty()) {
        auto *said = new Label(origin, &Theme::Fonts::small, TextColor::Secondary);
        said->setWordWrap(true);
        inner->addWidget(said);
        connect(m_form, &SenderForm::edited, said, [this, said] { // what was chosen since is the person's own
            said->setText(m_form->originText());
            said->setVisible(!said->text().isEmpty());
        });
    }
    column->addLayout(inner);
    column->addStretch(1);
    auto *foot = new Ground(Ground::Look::Foot);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(theme.px(20), theme.px(10), theme.px(20), theme.px(10));
    row->addWidget(new Label(tr("Change it any time in Settings"), &Theme::Fonts::small, TextColor::Secondary), 1);
    auto *later = new Button(tr("Later"));
    later->setSmall(true);
    later->setKeyCap(QKeySequence(Qt::Key_Escape));
    row->addWidget(later);
    column->addWidget(foot);
    const bool canKeep = !m_context.workspace.store().isReadOnly();
    m_form->setEnabled(canKeep);
    connect(later, &QPushButton::clicked, this, [this] { foldQuestions(true); });
    const auto nameLater = [this, later] { later->setText(m_form->isComplete() ? tr("Done") : tr("Later")); };
    connect(m_form, &SenderForm::edited, later, nameLater);
    nameLater();
    connect(m_form, &SenderForm::edited, &m_typing, qOverload<>(&QTimer::start));
    connect(m_form, &SenderForm::submitted, this, [this] { m_start->click(); });
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), card, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, later, &QPushButton::click);
    return card;
}

QWidget *FirstRun::makeDoors()
{
    const Theme &theme = Theme::of(this);
    auto *doors = new QWidget;
    auto *column = new QVBoxLayout(doors);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(12));
    m_start = makeDoorButton(tr("Start"), 1, {page::contacts});
    m_start->setVariant(Button::Variant::Primary);
    column->addWidget(makeDoor(Icon::Import, tr("Start fresh or import"),
                          tr("Needs nothing, or a CSV, Excel or vCard file"), m_start),
        1);
    column->addWidget(
        makeDoor(Icon::Connection, tr("Connect your CRM"), tr("Needs a sign-in: HubSpot, Salesforce or others"),
            makeDoorButton(tr("Connect"), 2, {page::connections})),
        1);
    column->addWidget(makeDoor(Icon::Meeting, tr("Join a team"), tr("With the invitation that a colleague sent you"),
                          makeDoorButton(tr("Join"), 3, {.page = page::settings, .part = u"team"_s})),
        1);
    return doors;
}

/// Its number works wherever no text is typed, with Alt everywhere.
Button *FirstRun::makeDoorButton(const QString &verb, int number, const Target &target)
{
    auto *button = new Button(verb);
    const auto key = static_cast<Qt::Key>(Qt::Key_0 + number);
    button->setKeyCap(QKeySequence(key));
    button->setMinimumWidth(Theme::of(this).px(doorButtonWidth));
    connect(button, &QPushButton::clicked, this, [this, target] { enter(target); });
    for (const QKeySequence &sequence : {QKeySequence(key), QKeySequence(Qt::ALT | key)}) {
        auto *shortcut = new QShortcut(sequence, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    }
    return button;
}

QWidget *FirstRun::makeDoor(Icon icon, const QString &title, const QString &need, Button *button)
{
    const Theme &theme = Theme::of(this);
    auto *card = new Ground(Ground::Look::Card);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(theme.px(20), theme.px(14), theme.px(20), theme.px(14));
    row->setSpacing(theme.px(16));
    auto *mark = new Ground(Ground::Look::Mark, icon);
    mark->setFixedSize(theme.px(40), theme.px(40));
    row->addWidget(mark);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(theme.px(2));
    texts->addStretch(1);
    auto *name = new Label(title, &Theme::Fonts::semibold);
    name->setWordWrap(true);
    texts->addWidget(name);
    auto *needs = new Label(need, &Theme::Fonts::body, TextColor::Secondary);
    needs->setWordWrap(true);
    texts->addWidget(needs);
    texts->addStretch(1);
    row->addLayout(texts, 1);
    row->addWidget(button);
    button->setAccessibleDescription(title);
    return card;
}

QWidget *FirstRun::firstToFill() const
{
    return m_questions->isHidden() ? m_start : m_form->firstToFill();
}

/// What the system filled in was on the screen: going on accepts it.
void FirstRun::enter(const Target &target)
{
    if (!m_questions->isHidden())
        keepAnswers();
    Q_EMIT chosen(target);
    if (std::exchange(m_isRegionNew, false)) // what was drawn before has the other dates
        Q_EMIT m_context.preferences.languageChanged();
}

void FirstRun::keepAnswers()
{
    m_typing.stop();
    if (m_context.workspace.store().isReadOnly())
        return;
    auto edits = editsOf(m_context, *m_form);
    m_form->setError(edits ? QString() : edits.error().what);
    if (edits && !edits->empty())
        m_context.workspace.commit(QString(), std::move(*edits));
    followCountry(m_form->sender().country);
}

/// Dates and numbers are written as in the country, unless a person chose a region or it is the one of the computer.
void FirstRun::followCountry(const QString &country)
{
    const QString kept = m_context.preferences.region();
    const bool isChosen = !kept.isEmpty() && kept != m_region;
    if (country.isEmpty() || isChosen || QLocale::territoryToCode(QLocale().territory()) == country)
        return;
    m_region = country;
    m_context.preferences.setValue(regionKey, country);
    useRegion(country);
    m_isRegionNew = true;
}

void FirstRun::foldQuestions(bool isFolded)
{
    if (isFolded && m_typing.isActive())
        keepAnswers();
    m_context.preferences.setValue(laterSetting, isFolded);
    m_questions->setVisible(!isFolded);
    m_unfold->setVisible(isFolded);
    m_about->setText(isFolded ? tr("Choose one of three ways to begin")
                              : tr("Four answers about you, then one of three ways to begin"));
    arrange();
    if (isVisible())
        firstToFill()->setFocus(Qt::OtherFocusReason);
}

/// Side by side, or the doors below the card.
void FirstRun::arrange()
{
    const Theme &theme = Theme::of(this);
    m_picture->setVisible(height() >= theme.px(heightForPicture));
    const bool isBeside = width() >= theme.px(blockWidth) && !m_questions->isHidden();
    m_questions->setMaximumWidth(isBeside ? theme.px(questionsWidth) : QWIDGETSIZE_MAX);
    m_questions->setMinimumWidth(isBeside ? theme.px(questionsWidth) : 0);
    m_block->setMaximumWidth(theme.px(m_questions->isHidden() ? foldedWidth : blockWidth));
    m_grid->addWidget(m_questions, 0, 0, 1, isBeside ? 1 : 2);
    m_grid->addWidget(m_doors, isBeside ? 0 : 1, isBeside ? 1 : 0, 1, isBeside ? 1 : 2);
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
