// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/Distortion.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

constexpr qsizetype HugeBytes = 100 * 1024 * 1024;
constexpr qsizetype Depth = 100'000;

HttpResponse htmlPage(int status)
{
    return {status, {{"Content-Type", "text/html; charset=utf-8"}},
        "<!DOCTYPE html><html><head><title>Proxy</title></head><body><h1>We'll be right back</h1></body></html>"};
}

QByteArray nested()
{
    return "{\"results\":" + QByteArray(Depth, '[') + QByteArray(Depth, ']') + '}';
}

/// Valid JSON to its end, and far too much of it.
QByteArray huge()
{
    return "{\"results\":[],\"padding\":\"" + QByteArray(HugeBytes, 'x') + "\"}";
}

QJsonArray shuffled(QJsonArray rows, Random &random)
{
    for (qsizetype at = rows.size() - 1; at > 0; --at) {
        const qsizetype other = qsizetype(random() % quint64(at + 1));
        const QJsonValue kept = rows[at];
        rows[at] = QJsonValue(rows[other]);
        rows[other] = kept;
    }
    return rows;
}

QJsonValue wrongValue(Random &random)
{
    switch (random() % 5) {
    case 0: return 42;
    case 1: return true;
    case 2: return QJsonObject{{u"value"_s, u"nested"_s}};
    case 3: return QJsonArray{1, 2};
    default: return u"\u202Enot a number"_s;
    }
}

/// Calls change(values) with the values of one row in three, the first one always.
template <typename Change>
QJsonArray changedValues(QJsonArray rows, const AnswerShape &shape, Random &random, Change change)
{
    for (qsizetype at = 0; at < rows.size(); ++at) {
        if (at > 0 && random() % 3 != 0)
            continue;
        QJsonObject row = rows[at].toObject();
        if (shape.values.isEmpty()) {
            change(row);
        } else {
            QJsonObject values = row[shape.values].toObject();
            change(values);
            row[shape.values] = values;
        }
        rows[at] = row;
    }
    return rows;
}

QJsonArray distortRows(Fault fault, QJsonArray rows, const AnswerShape &shape, Random &random)
{
    if (fault == Fault::DuplicateRows) {
        rows.append(rows.first());
        rows.insert(qsizetype(random() % quint64(rows.size())), rows.last());
    } else if (fault == Fault::ReorderedRows) {
        rows = shuffled(rows, random);
    } else if (fault == Fault::MissingIds) {
        const qsizetype at = qsizetype(random() % quint64(rows.size()));
        QJsonObject row = rows[at].toObject();
        row.remove(shape.id);
        rows[at] = row;
    } else if (fault == Fault::WrongTypes) {
        rows = changedValues(rows, shape, random, [&](QJsonObject &values) {
            if (values.isEmpty())
                return;
            const QString name = values.keys().at(qsizetype(random() % quint64(values.size())));
            const QJsonValue wrong = wrongValue(random);
            if (name != shape.id || !wrong.isDouble()) // a number may be the id of another record
                values[name] = wrong;
        });
    } else if (fault == Fault::UnknownChoice) {
        rows = changedValues(rows, shape, random, [](QJsonObject &values) {
            for (const auto &name : {u"lifecyclestage"_s, u"hs_lead_status"_s, u"industry"_s, u"dealstage"_s,
                     u"hs_task_status"_s, u"hs_lead_label"_s}) {
                if (values.contains(name))
                    values[name] = u"brand_new_choice"_s;
            }
            for (const auto &name :
                {u"industrycode"_s, u"customertypecode"_s, u"prioritycode"_s, u"leadqualitycode"_s, u"statuscode"_s}) {
                if (values.contains(name))
                    values[name] = 990'000'001;
            }
        });
    }
    return rows;
}

} // namespace

bool isDistortion(Fault fault)
{
    switch (fault) {
    case Fault::CutBody:
    case Fault::HtmlError:
    case Fault::HtmlPage:
    case Fault::RedirectToHttp:
    case Fault::DuplicateRows:
    case Fault::ReorderedRows:
    case Fault::DeepNesting:
    case Fault::WrongTypes:
    case Fault::MissingIds:
    case Fault::UnknownChoice:
    case Fault::HugeBody: return true;
    default: return false;
    }
}

HttpResponse distort(Fault fault, HttpResponse response, const AnswerShape &shape, Random &random)
{
    switch (fault) {
    case Fault::CutBody: response.body.truncate(response.body.size() / 2); return response;
    case Fault::HtmlError: return htmlPage(502);
    case Fault::HtmlPage: return htmlPage(200);
    case Fault::RedirectToHttp: return {302, {{"Location", "http://api.example.invalid/elsewhere"}}, {}};
    case Fault::DeepNesting: response.body = nested(); return response;
    case Fault::HugeBody: response.body = huge(); return response;
    default: break;
    }
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    if (document.isArray() && shape.rows.isEmpty() && !document.array().isEmpty()) { // the answer is the list
        response.body = QJsonDocument(distortRows(fault, document.array(), shape, random))
                            .toJson(QJsonDocument::Compact);
        return response;
    }
    QJsonObject object = document.object();
    const QJsonArray rows = object[shape.rows].toArray();
    if (rows.isEmpty())
        return response;
    object[shape.rows] = distortRows(fault, rows, shape, random);
    response.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return response;
}

} // namespace satchel::fakes
