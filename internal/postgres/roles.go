package postgres

// Services are the roles of the services in PostgreSQL. Their users in Redis have the same names with hyphens.
var Services = []string{"auth_jwt_service", "service_admins", "service_doctors", "service_institutions", "service_patients"}
