// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/TeamServerForm.h"

#include "ui/common/Button.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/settings/SettingsForm.h"
#include "ui/settings/TeamServerText.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QUrl>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestCertificate = 1024 * 1024;

/// A check mark in the colour of what is right.
class FoundMark : public QWidget
{
public:
    FoundMark() { setFixedSize(Theme::of(this).size.icon, Theme::of(this).size.icon); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::of(this);
        drawIcon(painter, rect(), Icon::Check, theme.size.icon, theme.green.text);
    }
};

} // namespace

QString withAuthority(const QString &address, const QString &file)
{
    static const QRegularExpression query(u"([?&])sslrootcert=[^&]*&?"_s);
    static const QRegularExpression word(u"(?:^|\\s+)sslrootcert\\s*=\\s*(?:'(?:[^'\\\\]|\\\\.)*'|\\S+)"_s);
    QString with = address.trimmed();
    if (with.contains("://"_L1)) {
        with.replace(query, u"\\1"_s);
        while (with.endsWith(u'?') || with.endsWith(u'&'))
            with.chop(1);
        return with + (with.contains(u'?') ? u'&' : u'?') + "sslrootcert="_L1
            + QString::fromLatin1(QUrl::toPercentEncoding(file, "/:"));
    }
    with.remove(word);
    static const QRegularExpression special(u"[\\s'\\\\]"_s);
    QString value = file;
    if (file.contains(special)) {
        value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
        value = u'\'' + value + u'\'';
    }
    return with.trimmed() + " sslrootcert="_L1 + value;
}

TeamServerForm::TeamServerForm(Purpose purpose, QWidget *parent)
    : SetupForm(parent), m_purpose(purpose), m_found(new QWidget), m_state(new Label),
      m_authority(new Button(Icon::File, tr("Choose the authority's certificate…"))),
      m_check(new Button(tr("Check the server"), Button::Variant::Ghost)),
      m_setUp(new Button(purpose == Purpose::Make ? tr("Make the team") : tr("Join the team"))),
      m_cancel(new Button(tr("Cancel"), Button::Variant::Ghost))
{
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, theme, 0, 10);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.px(12));
    grid->setVerticalSpacing(theme.px(4));
    for (int i : {0, 1})
        grid->setColumnStretch(i, 1);
    m_address = addField(*grid, 0, 0, 2, tr("Server"));
    m_address->setPlaceholderText(tr("db.example.com, or an address as PostgreSQL has it"));
    m_database = addField(*grid, 1, 0, 1, tr("Database"));
    m_login = addField(*grid, 1, 1, 1, tr("Sign in as"));
    m_password = addField(*grid, 2, 0, purpose == Purpose::Make ? 1 : 2, tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    if (purpose == Purpose::Make)
        m_name = addField(*grid, 2, 1, 1, tr("Name of the team"));
    column->addLayout(grid);
    m_found->hide();
    column->addWidget(m_found);
    m_state->setWordWrap(true);
    m_state->hide();
    column->addWidget(m_state);
    m_authority->hide();
    column->addWidget(m_authority, 0, Qt::AlignLeft);
    column->addWidget(SettingsForm::rowOf({m_setUp, m_check, m_cancel}));
    connect(m_check, &QPushButton::clicked, this, &TeamServerForm::checkRequested);
    connect(m_setUp, &QPushButton::clicked, this, &TeamServerForm::setupRequested);
    connect(m_cancel, &QPushButton::clicked, this, &TeamServerForm::cancelled);
    connect(m_authority, &QPushButton::clicked, this, &TeamServerForm::chooseAuthority);
    follow();
}

QLineEdit *TeamServerForm::addField(QGridLayout &grid, int row, int column, int columns, const QString &name)
{
    auto *label = new Label(name, &Theme::Fonts::small, TextColor::Tertiary);
    auto *edit = new QLineEdit;
    label->setBuddy(edit);
    edit->setAccessibleName(name);
    if (row > 0)
        label->setContentsMargins(0, Theme::of(this).px(6), 0, 0); // it belongs to what is below
    grid.addWidget(label, 2 * row, column, 1, columns);
    grid.addWidget(edit, 2 * row + 1, column, 1, columns);
    connect(edit, &QLineEdit::textEdited, this, &TeamServerForm::forget);
    connect(edit, &QLineEdit::textChanged, this, &TeamServerForm::follow);
    connect(edit, &QLineEdit::returnPressed, this, [this] {
        if (m_setUp->isEnabled())
            Q_EMIT setupRequested();
    });
    return edit;
}

void TeamServerForm::setServer(const QString &address, const QString &help)
{
    m_isServerSet = true;
    m_address->setText(address);
    m_address->setAccessibleDescription(help);
    for (QLabel *label : findChildren<QLabel *>()) {
        if (label->buddy() == m_address)
            label->setText(tr("%1 · %2", "name of the field, why it cannot be changed").arg(label->text(), help));
    }
    follow();
}

store::TeamServer TeamServerForm::server() const
{
    return {m_address->text(), m_database->text(), m_login->text(), m_password->text()};
}

QString TeamServerForm::teamName() const
{
    return m_name ? m_name->text().trimmed() : QString();
}

/// An address as PostgreSQL has it may say the database and who signs in.
bool TeamServerForm::isFilled() const
{
    const QString address = m_address->text();
    static const QRegularExpression keyWord(u"^\\s*\\w+\\s*="_s);
    const bool isWhole = address.contains("://"_L1) || address.contains(keyWord);
    return !address.trimmed().isEmpty() && !m_password->text().isEmpty() && (!m_name || !teamName().isEmpty())
        && (isWhole || (!m_database->text().trimmed().isEmpty() && !m_login->text().trimmed().isEmpty()));
}

/// What was found is about another server than the one that is there now.
void TeamServerForm::forget()
{
    showLines({});
    m_state->hide();
    m_authority->hide();
    m_setUp->setVariant(Button::Variant::Secondary);
}

void TeamServerForm::showLines(const QStringList &lines)
{
    const Theme &theme = Theme::of(this);
    delete m_found->layout();
    qDeleteAll(m_found->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    auto *rows = new QGridLayout(m_found);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(theme.px(8));
    rows->setVerticalSpacing(theme.px(4));
    rows->setColumnStretch(1, 1);
    for (int i = 0; i < lines.size(); ++i) {
        auto *text = new Label(lines[i], &Theme::Fonts::body, TextColor::Secondary);
        text->setWordWrap(true);
        rows->addWidget(new FoundMark, i, 0, Qt::AlignTop);
        rows->addWidget(text, i, 1);
    }
    m_found->setVisible(!lines.isEmpty());
}

void TeamServerForm::showCheck(const store::TeamServerCheck &check)
{
    setBusy(false);
    showLines(foundLines(check));
    const bool isMaking = m_purpose == Purpose::Make;
    const QString problem = check.problem != store::TeamServerCheck::Problem::None ? problemSentence(check)
        : isMaking && check.hasHub() ? tr("This database has a team already: %1. Join it instead, or make the new team "
                                          "in an empty database.")
                                           .arg(isolated(check.hub))
        : !isMaking && !check.hasHub()
        ? tr("This database has no team yet. Somebody makes it first, on the computer whose records the team begins "
             "with.")
        : QString();
    showError(problem);
    m_authority->setVisible(
        check.problem == store::TeamServerCheck::Problem::UntrustedCertificate && !m_isServerSet && m_isUsable);
    m_setUp->setVariant(problem.isEmpty() ? Button::Variant::Primary : Button::Variant::Secondary);
}

void TeamServerForm::chooseAuthority()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Certificate of the authority"), {},
        tr("Certificates (%1)").arg(u"*.crt *.pem *.cer"_s) + u";;"_s + tr("All files (%1)").arg(u'*'));
    if (!file.isEmpty())
        useAuthority(file);
}

void TeamServerForm::useAuthority(const QString &file)
{
    QFile certificate(file);
    if (!certificate.open(QIODevice::ReadOnly))
        return showError(sentenceFor({Error::Kind::Io, certificate.errorString(), file}));
    if (!certificate.read(largestCertificate).contains("-----BEGIN CERTIFICATE-----")) {
        showError(tr("There is no certificate in %1. A file in the format PEM is needed.", "name of a file")
                      .arg(isolated(QFileInfo(file).fileName())));
        m_authority->show();
        return;
    }
    forget();
    m_address->setText(withAuthority(m_address->text(), file));
    Q_EMIT checkRequested();
}

void TeamServerForm::showProgress(const store::TeamProgress &progress)
{
    m_state->setColor(TextColor::Secondary);
    m_authority->hide();
    m_state->setText(progressSentence(progress));
    m_state->show();
}

void TeamServerForm::showError(const QString &sentence)
{
    setBusy(false);
    m_authority->hide();
    m_state->setColor(TextColor::Red);
    m_state->setText(sentence);
    m_state->setVisible(!sentence.isEmpty());
}

void TeamServerForm::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    follow();
}

void TeamServerForm::setUsable(bool isUsable)
{
    m_isUsable = isUsable;
    follow();
}

void TeamServerForm::follow()
{
    for (QLineEdit *edit : findChildren<QLineEdit *>())
        edit->setEnabled(m_isUsable && !m_isBusy && !(edit == m_address && m_isServerSet));
    const bool canBegin = m_isUsable && !m_isBusy && isFilled();
    m_check->setEnabled(canBegin);
    m_setUp->setEnabled(canBegin);
    m_cancel->setVisible(m_isBusy);
}

} // namespace satchel::ui

#include "moc_TeamServerForm.cpp"
