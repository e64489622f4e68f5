// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/LeadSide.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "ui/common/Button.h"
#include "ui/common/Glyphs.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/TwoLineRow.h"

#include <QPainter>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

// As a sales team reads a score of 0 to 100.
constexpr qint64 hotFrom = 70;
constexpr qint64 warmFrom = 40;

} // namespace

/// The figure, a bar, and a word for it.
class LeadSide::Score : public QWidget
{
public:
    explicit Score(const PageContext &context) : m_context(context)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setScore(qint64 score)
    {
        m_score = qBound(qint64(0), score, qint64(100));
        m_word = m_score >= hotFrom ? tr("Hot") : m_score >= warmFrom ? tr("Warm") : tr("Cold");
        const Formats formats = m_context.formats();
        setAccessibleName(tr("Score %1 of 100, %2").arg(formats.count(m_score), m_word));
        setToolTip(tr("Hot from %1, warm from %2, of 100").arg(formats.count(hotFrom), formats.count(warmFrom)));
        update();
    }
    QSize sizeHint() const override
    {
        return {Theme::of(this).px(120), QFontMetrics(Theme::of(this).font.title).height()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        const auto place = [&](int x, int width) { return placed(painter, rect(), QRect(x, 0, width, height())); };
        const QString figure = m_context.formats().count(m_score);
        const int number = numberWidth(figure, theme.font.title) + theme.px(10);
        const int word = QFontMetrics(theme.font.strong).horizontalAdvance(m_word) + theme.px(2);
        drawNumber(painter, place(0, number), figure, theme.font.title, theme.text.primary, Qt::AlignLeft);
        const int bar = width() - number - word - theme.px(10);
        if (bar > theme.px(24))
            drawProgress(painter,
                placed(painter, rect(), QRect(number, (height() - theme.px(6)) / 2, bar, theme.px(6))),
                static_cast<double>(m_score) / 100, theme);
        drawText(painter, place(width() - word, word), m_word, theme.font.strong, theme.text.primary, Qt::AlignRight);
    }

private:
    PageContext m_context;
    qint64 m_score = 0;
    QString m_word;
};

/// One record that converting makes or uses.
class LeadSide::Outcome : public QWidget
{
public:
    Outcome(Icon icon, const QString &name, const QString &what, bool isNew)
        : m_icon(icon), m_name(name), m_what(what), m_isNew(isNew)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAccessibleName(name + u", "_s + what);
        setToolTip(name + u'\n' + what);
    }
    QSize sizeHint() const override
    {
        const Theme &theme = Theme::of(this);
        return {theme.px(120), twoLineHeight(theme.font.strong, theme.font.small) + theme.px(10)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        const int mark = theme.px(26);
        drawIcon(painter, placed(painter, rect(), QRect(0, 0, theme.size.icon, height())), m_icon, theme.size.icon,
            theme.text.secondary);
        drawTwoLines(painter, rect(), rect().adjusted(mark, 0, 0, 0),
            {.title = {m_name, theme.font.strong, theme.text.primary},
                .detail = {m_what, theme.font.small, m_isNew ? theme.green.text : theme.text.tertiary}},
            theme);
    }

private:
    Icon m_icon;
    QString m_name;
    QString m_what;
    bool m_isNew;
};

/// A quiet frame around what belongs together.
class LeadSide::Card : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        drawRounded(painter, rect(), theme.radius.card, theme.surface.raised, theme.border.subtle);
    }
};

LeadSide::LeadSide(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_scored(new QWidget), m_score(new Score(context)),
      m_scoreOrigin(new Label({}, &Theme::Fonts::small, TextColor::Tertiary)), m_conversion(new QWidget),
      m_outcomes(new QVBoxLayout)
{
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(16), theme.px(14), theme.px(16), theme.px(4));
    column->setSpacing(theme.px(14));
    auto *scored = new QVBoxLayout(m_scored);
    setSpaces(*scored, theme, 0, 4);
    scored->addWidget(new Label(tr("Score"), &Theme::Fonts::semibold));
    scored->addWidget(m_score);
    m_scoreOrigin->setWordWrap(true);
    scored->addWidget(m_scoreOrigin);
    column->addWidget(m_scored);
    column->addWidget(m_conversion);
    auto *conversion = new QVBoxLayout(m_conversion);
    setSpaces(*conversion, theme, 0, 6);
    conversion->addWidget(new Label(tr("Convert makes"), &Theme::Fonts::semibold));
    auto *card = new Card;
    auto *cardColumn = new QVBoxLayout(card);
    setSpaces(*cardColumn, theme, 10, 8);
    setSpaces(*m_outcomes, theme, 0, 2);
    cardColumn->addLayout(m_outcomes);
    conversion->addWidget(card);
    auto *convert = new Button(tr("Choose and convert…"));
    auto *row = new QHBoxLayout;
    row->addWidget(convert);
    row->addStretch(1);
    cardColumn->addLayout(row);
    connect(convert, &QPushButton::clicked, this, &LeadSide::convertRequested);
}

void LeadSide::setLead(const Record &lead, const Result<items::LeadConversion> &conversion, const QString &scoreOrigin)
{
    const bool isScored = !isEmpty(lead.value(field::score));
    m_scored->setVisible(isScored);
    if (isScored)
        m_score->setScore(valueOr<qint64>(lead.value(field::score)));
    m_scoreOrigin->setText(scoreOrigin);
    m_scoreOrigin->setVisible(!scoreOrigin.isEmpty());
    m_conversion->setVisible(conversion.has_value());
    if (conversion)
        showConversion(*conversion);
    setVisible(isScored || conversion);
}

QString LeadSide::additions(const items::LeadConversion &conversion) const
{
    const auto contact = m_context.workspace.store().get(EntityKind::Contact, conversion.existingContact);
    QStringList labels;
    for (const FieldValue &value : contact ? conversion.additionsTo(*contact) : std::vector<FieldValue>())
        labels.append(contact->entity->find(value.field)->label);
    return labels.isEmpty()
        ? tr("Existing contact")
        : tr("Existing contact, adds %1", "names of fields").arg(QLocale().createSeparatedList(labels));
}

void LeadSide::showConversion(const items::LeadConversion &conversion)
{
    while (QLayoutItem *item = m_outcomes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [&](Icon icon, const QString &name, const QString &what, bool isNew) {
        m_outcomes->addWidget(new Outcome(icon, name, what, isNew));
    };
    store::Store &store = m_context.workspace.store();
    if (conversion.existingContact.isNull())
        add(Icon::Contact, titleOf(conversion.lead), tr("New contact"), true);
    else
        add(Icon::Contact, store.title(EntityKind::Contact, conversion.existingContact), additions(conversion), false);
    if (conversion.usesExistingCompany)
        add(Icon::Company, conversion.existingCompanyName, tr("Existing company"), false);
    else if (!conversion.companyName.isEmpty())
        add(Icon::Company, conversion.companyName, tr("New company"), true);
    const Formats formats = m_context.formats();
    QStringList deal{conversion.stage.isNull()
            ? tr("New deal")
            : tr("New deal in %1", "a stage").arg(isolated(store.title(EntityKind::Stage, conversion.stage)))};
    if (!isEmpty(conversion.dealValue))
        deal.append(formats.money(valueOr<Money>(conversion.dealValue), Formats::Decimals::UnlessZero));
    add(Icon::Deal, conversion.dealTitle, deal.join(u" · "_s), true);
    if (!conversion.followers.empty())
        add(Icon::Timeline,
            tr("%Ln activities, tasks and files", nullptr, static_cast<int>(conversion.followers.size())),
            tr("Move along"), false);
}

} // namespace satchel::ui
