// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/SenderForm.h"

#include "domain/Region.h"
#include "platform/FullName.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Label.h"
#include "ui/common/Language.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 12; // lines of an open list

void addField(QGridLayout &grid, int row, int column, int span, const QString &label, QWidget *field)
{
    auto *name = new Label(label, &Theme::Fonts::small, TextColor::Secondary);
    name->setBuddy(field);
    field->setAccessibleName(label);
    grid.addWidget(name, row, column, 1, span);
    grid.addWidget(field, row + 1, column, 1, span);
}

} // namespace

SenderForm::SenderForm(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_name(new QLineEdit), m_firm(new QLineEdit), m_country(new QComboBox),
      m_currency(new QComboBox), m_error(new Label({}, &Theme::Fonts::small, TextColor::Red))
{
    const Theme &theme = Theme::of(this);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.px(12));
    grid->setVerticalSpacing(theme.px(4));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    addField(*grid, 0, 0, 2, tr("Your name"), m_name);
    grid->setRowMinimumHeight(2, theme.px(6));
    addField(*grid, 3, 0, 2, tr("Company"), m_firm);
    grid->setRowMinimumHeight(5, theme.px(6));
    addField(*grid, 6, 0, 1, tr("Country"), m_country);
    addField(*grid, 6, 1, 1, tr("Currency"), m_currency);
    m_error->setWordWrap(true);
    m_error->hide();
    grid->addWidget(m_error, 8, 0, 1, 2);
    for (QComboBox *box : {m_country, m_currency}) {
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        box->setMinimumWidth(theme.px(110));
        box->setMaxVisibleItems(mostShown);
    }
    fillChoices();
    fill();
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_given.removeOne(tr("name")); });
    for (QLineEdit *line : {m_name, m_firm})
        connect(line, &QLineEdit::textEdited, this, &SenderForm::edited);
    connect(m_name, &QLineEdit::returnPressed, m_firm, [this] { m_firm->setFocus(Qt::TabFocusReason); });
    connect(m_firm, &QLineEdit::returnPressed, this, &SenderForm::submitted);
    connect(m_country, &QComboBox::activated, this, [this] {
        followCountry();
        m_given.removeOne(tr("country"));
        m_given.removeOne(tr("currency"));
        Q_EMIT edited();
    });
    connect(m_currency, &QComboBox::activated, this, [this] {
        m_isCurrencyChosen = true;
        m_given.removeOne(tr("currency"));
        Q_EMIT edited();
    });
}

void SenderForm::fillChoices()
{
    m_country->addItem(tr("Not set"), QString());
    for (const Country &country : countries())
        m_country->addItem(country.name, country.code);
    m_currency->addItems(Currency::allCodes());
}

/// What the system gives is an offer: the account's name is never part of it.
void SenderForm::fill()
{
    const documents::Sender known = documents::readSender(m_context.workspace.store());
    const QString name = known.person.isEmpty() ? platform::systemFullName() : known.person;
    const QString country = known.country.isEmpty() ? systemRegion() : known.country;
    m_name->setText(name);
    m_firm->setText(known.firm);
    m_country->setCurrentIndex(qMax(0, m_country->findData(country)));
    m_currency->setCurrentText(known.currency);
    if (known.person.isEmpty() && !name.isEmpty())
        m_given.append(tr("name"));
    if (known.country.isEmpty() && m_country->currentIndex() > 0) {
        m_given.append(tr("country"));
        followCountry();
        m_given.append(tr("currency"));
    }
}

void SenderForm::followCountry()
{
    const QString currency = documents::currencyOfCountry(m_country->currentData().toString());
    if (!m_isCurrencyChosen && !currency.isEmpty())
        m_currency->setCurrentText(currency);
}

documents::Sender SenderForm::sender() const
{
    return {m_name->text().trimmed(), m_firm->text().trimmed(), m_country->currentData().toString(),
        m_currency->currentText()};
}

QString SenderForm::originText() const
{
    return m_given.isEmpty() ? QString()
                             : tr("Filled in from this computer: %1").arg(QLocale().createSeparatedList(m_given));
}

QList<QWidget *> SenderForm::inputs() const
{
    return {m_name, m_firm, m_country, m_currency};
}

bool SenderForm::isComplete() const
{
    const documents::Sender answers = sender();
    return !answers.person.isEmpty() && !answers.firm.isEmpty() && !answers.country.isEmpty();
}

QWidget *SenderForm::firstToFill() const
{
    return m_name->text().isEmpty() || !m_firm->text().isEmpty() ? m_name : m_firm;
}

void SenderForm::setError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

Result<std::vector<Edit>> editsOf(const PageContext &context, const SenderForm &form)
{
    auto edits = documents::senderEdits(context.workspace.store(), form.sender());
    return edits ? edits : Result<std::vector<Edit>>(fail(edits.error().kind, sentenceFor(edits.error()), {}));
}

} // namespace satchel::ui

#include "moc_SenderForm.cpp"
