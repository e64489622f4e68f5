// SPDX-License-Identifier: GPL-3.0-or-later
// Where a team's server is and who signs in, with what was found there and what is going on. Makes a team, which has a
// name, or joins one.
#pragma once

#include "ui/common/Theme.h"
#include "ui/settings/SetupForm.h"

class QGridLayout;
class QLineEdit;

namespace satchel::ui {

/// The address of a PostgreSQL server, as host and port, key words or URI, with the file of its authority.
QString withAuthority(const QString &address, const QString &file);

class Button;
class Label;

class TeamServerForm : public SetupForm
{
    Q_OBJECT

public:
    enum class Purpose : quint8 { Make, Join };

    explicit TeamServerForm(Purpose purpose, QWidget *parent = nullptr);

    /// The only server that there may be; it cannot be changed. `help` says why.
    void setServer(const QString &address, const QString &help);

    store::TeamServer server() const;
    QString teamName() const;
    /// Also what keeps this form from going on, such as a team where there is none yet to be.
    void showCheck(const store::TeamServerCheck &check) override;
    void showProgress(const store::TeamProgress &progress) override;
    void showError(const QString &sentence) override;
    void setBusy(bool isBusy) override;
    void setUsable(bool isUsable) override;

    /// The file of an authority that vouches for the server: the address names it, and the server is checked again. One
    /// without a certificate is refused with a sentence.
    void useAuthority(const QString &file);

Q_SIGNALS:
    void checkRequested();
    void setupRequested();

private:
    QLineEdit *addField(QGridLayout &grid, int row, int column, int columns, const QString &name);
    bool isFilled() const;
    void showLines(const QStringList &lines);
    void forget();
    void chooseAuthority();
    void follow();

    Purpose m_purpose;
    QLineEdit *m_address;
    QLineEdit *m_database;
    QLineEdit *m_login;
    QLineEdit *m_password;
    QLineEdit *m_name = nullptr; // of the team
    QWidget *m_found;
    Label *m_state;
    Button *m_authority;
    Button *m_check;
    Button *m_setUp;
    Button *m_cancel;
    bool m_isBusy = false;
    bool m_isUsable = true;
    bool m_isServerSet = false;
};

} // namespace satchel::ui
