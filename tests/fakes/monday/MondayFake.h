// SPDX-License-Identifier: GPL-3.0-or-later
// A monday.com account in memory, written from the facts about its API and knowing nothing of our connector. Start
// reading here. Not for two threads at a time.
#pragma once

#include "tests/fakes/monday/MondayGraph.h"
#include "tests/fakes/RateWindow.h"
#include "tests/fakes/StandIn.h"

#include <QHash>

namespace satchel::fakes {

struct MondayOptions
{
    quint64 seed = 1;
    QString address = QStringLiteral("https://api.monday.com");
    QString token = QStringLiteral("fake0monday0token");
    int minuteLimit = 1000;
    QStringList denied; // boards that the user does not see
    QHash<QString, QString> boardNames; // where the account has other names: "contacts", "Kunden"
    QStringList leftOut; // columns that the account does not have: "contacts.email_1"
    bool hasExternalIds = false;
    qint64 indexLag = 5000; // of items that the API wrote; others saw up to half a minute
};

struct MondayColumn
{
    QString id;
    QString title;
    QString type;
    QList<std::pair<int, QString>> labels = {}; // of a status or a dropdown: its index and its name
    QString target = {}; // of connected boards: the board; of people: the users
};

struct MondayBoard
{
    qint64 id = 0;
    QString type; // of its items in the data: "contacts"
    QString name;
    QString kind; // "board", "sub_items_board"
    QString product; // "crm"
    QList<MondayColumn> columns;

    const MondayColumn *column(const QString &id) const;
};

struct MondayCursor
{
    std::vector<qint64> items;
    std::size_t at = 0;
    Instant began;
    QString type;
};

struct MondayState : StandInState
{
    MondayOptions options;
    std::vector<MondayBoard> boards;
    QHash<QString, MondayCursor> cursors;
    int lastCursor = 0;

    const MondayBoard *board(const QString &id) const;
    /// The board and the newest version of an item, live or not; null when there is none.
    std::pair<const MondayBoard *, RowPointer> item(const QString &id) const;
};

struct MondayError
{
    QString code;
    QString message;
    QString column = {}; // at fault
};

/// The value of a field at the root, or why there is none.
struct MondayResult
{
    QJsonValue value;
    std::optional<MondayError> error = {};
};

class MondayFake final : public StandIn
{
public:
    explicit MondayFake(MondayOptions options = {});

    HttpResponse refuse(Fault fault, const HttpRequest &request, Instant now) override;
    AnswerShape shape() const override { return {QStringLiteral("data"), QStringLiteral("id"), {}}; }
    bool asksWho(const HttpRequest &request) const override;
    bool continuesPaging(const HttpRequest &request) const override;
    bool isWrite(const HttpRequest &request) const override;
    void computeAgain(Random &random, Instant now) override;

    MondayOptions &options() { return m_state.options; }
    /// The columns of a board, as a person edits them.
    MondayBoard &board(const QString &type);

private:
    StandInState &state() override { return m_state; }
    HttpResponse respond(const HttpRequest &request, Instant now) override;
    HttpResponse carryOut(const GraphDocument &document, const QJsonObject &variables, Instant now);

    MondayState m_state;
    RateWindow m_minute;
};

/// A new account: users, the boards of monday CRM and one more, and no customers.
RemoteData mondayAccountData(qint64 number, const std::vector<MondayBoard> &boards);
std::vector<MondayBoard> mondayBoards(const MondayOptions &options);
const GraphTypes &mondayTypes();
HttpResponse mondayError(const MondayError &error, int status = 200);

/// A field of a query or a mutation.
MondayResult answerMondayQuery(MondayState &state, const QString &field, const QJsonObject &arguments, Instant now);
MondayResult answerMondayWrite(MondayState &state, const QString &field, const QJsonObject &arguments, Instant now);
/// A field of what a query answered with, where it is more than a member.
MondayResult mondayField(MondayState &state, const QString &type, const QJsonObject &parent, const QString &field,
    const QJsonObject &arguments, Instant now);
QJsonObject mondayItem(const MondayState &state, const MondayBoard &board, const Row &row);
QJsonObject mondayUpdate(const MondayState &state, const Row &row);
/// A column's value as answers show it.
QJsonObject mondayValue(const MondayState &state, const MondayColumn &column, const QString &stored);

} // namespace satchel::fakes
