package postgres

// Services are those that connect, by their roles in PostgreSQL, which are with hyphens their users in Redis.
var Services = []string{"auth_jwt_service", "service_admins", "service_doctors", "service_institutions", "service_patients"}
